import { findParticipation, listParticipation, type AreaLevel } from "@plumbline/domain";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { AreaLevelEnum } from "../area/area-level.enum.js";
import { AreaType } from "../area/area.type.js";
import { ParticipationType } from "./participation.type.js";
import { ProgrammeType } from "./programme.type.js";
import { selectProgramme } from "./select-programme.js";

@Resolver(() => ProgrammeType)
export class ProgrammeParticipationResolver {
  @FieldResolver(() => [ParticipationType], {
    description:
      "Who took part; what is unknown is counted as unknown. Areas are those of the day the sites were counted, each member of a joint return by itself.",
  })
  participation(
    @Root() { release, programme }: ProgrammeType,
    @Arg("level", () => AreaLevelEnum, { defaultValue: "region", description: "The areas to list." })
    level: AreaLevel,
  ): readonly ParticipationType[] {
    return listParticipation(release, programme, level).map(
      (participation) => new ParticipationType(release, programme, participation),
    );
  }
}

@Resolver(() => AreaType)
export class AreaParticipationResolver {
  @FieldResolver(() => ParticipationType, {
    description:
      "Whether the area took part in a programme, under its own code or that of an area it continues.",
  })
  participation(
    @Root() { release, area }: AreaType,
    @Arg("programme", () => String, { description: "The programme's slug: naas." }) slug: string,
  ): ParticipationType {
    const programme = selectProgramme(release, slug);
    return new ParticipationType(release, programme, findParticipation(release, programme, area));
  }
}
