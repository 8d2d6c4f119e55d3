import { firstDay, type Phase, type Programme, type Release, type Source } from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { toAreaTypes } from "../area/area-link.js";
import { AreaType } from "../area/area.type.js";
import { DateScalar } from "../scalars/scalars.js";
import { SourceType } from "../source/source.type.js";
import { selectReference } from "./select-reference.js";

@ObjectType("Phase", { description: "A group of sites that joined a programme together." })
export class PhaseType {
  constructor(
    private readonly release: Release,
    private readonly programme: Programme,
    private readonly phase: Phase,
  ) {}

  @Field(() => String, { description: "A short name for programs." })
  get slug(): string {
    return this.phase.slug;
  }

  @Field(() => String, { description: "What it was called." })
  get name(): string {
    return this.phase.name;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day; the first of the month or the year where the source is no more exact.",
  })
  get startedOn(): string | null {
    return this.phase.startedOn === undefined ? null : firstDay(this.phase.startedOn);
  }

  @Field(() => Int, { description: "How many sites it had, named or not." })
  get sites(): number {
    return this.phase.sites;
  }

  @Field(() => [AreaType], {
    description:
      "Those that a public page names, under the code each had then. There may be fewer than `sites`.",
  })
  get namedSites(): readonly AreaType[] {
    const sites = this.programme.sites.filter(({ phase }) => phase === this.phase.slug);
    return toAreaTypes(
      this.release,
      sites.map(({ area }) => area),
    );
  }

  @Field(() => SourceType, { description: "The page that gives the number of sites." })
  get source(): Source {
    return selectReference(this.release, this.phase.reference);
  }
}
