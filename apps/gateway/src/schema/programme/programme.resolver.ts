import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { ReleaseType } from "../release/release.type.js";
import { ProgrammeType } from "./programme.type.js";
import { selectProgramme } from "./select-programme.js";

@Resolver(() => ReleaseType)
export class ReleaseProgrammeResolver {
  @FieldResolver(() => [ProgrammeType], {
    description:
      "The accreditation programmes that the release has a record of, in the order they started; those that have not, last.",
  })
  programmes(@Root() { release }: ReleaseType): readonly ProgrammeType[] {
    return release.programmes.map((programme) => new ProgrammeType(release, programme));
  }

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: "The programme that a slug names. One the release has no record of is a NOT_FOUND error.",
  })
  programme(
    @Root() { release }: ReleaseType,
    @Arg("slug", () => String, { description: "The programme's slug: naas." }) slug: string,
  ): ProgrammeType {
    return new ProgrammeType(release, selectProgramme(release, slug));
  }
}
