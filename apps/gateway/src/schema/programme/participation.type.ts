import {
  firstDay,
  participationBoundsRule,
  type Participation,
  type ParticipationState,
  type Programme,
  type Release,
  type Rule,
  type Source,
} from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { RuleType } from "../rule/rule.type.js";
import { DateScalar } from "../scalars/scalars.js";
import { SourceType } from "../source/source.type.js";
import { ParticipationStateEnum } from "./participation-state.enum.js";
import { PhaseType } from "./phase.type.js";
import { recordSource } from "./record-source.js";

@ObjectType("Participation", {
  description:
    "Who took part in a programme in one area: an authority's state, or how many authorities of a region at least and at most, given the sites nobody has named.",
})
export class ParticipationType {
  constructor(
    private readonly release: Release,
    private readonly programme: Programme,
    private readonly participation: Participation,
  ) {}

  @Field(() => AreaType, { description: "The area." })
  get area(): AreaType {
    return new AreaType(this.release, this.participation.area);
  }

  @Field(() => ParticipationStateEnum, {
    nullable: true,
    description: "For an authority. Null for areas above, and where the programme has not started.",
  })
  get state(): ParticipationState | undefined {
    return this.participation.state;
  }

  @Field(() => PhaseType, { nullable: true, description: "The phase it joined in, for a named site." })
  get phase(): PhaseType | null {
    const { phase } = this.participation;
    return phase === undefined ? null : new PhaseType(this.release, this.programme, phase);
  }

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "For a named site: when assessments began there, or the day of its grant letter; the first of the month where the source is no more exact.",
  })
  get joinedOn(): string | null {
    const { site } = this.participation;
    return site === undefined ? null : firstDay(site.joinedOn);
  }

  @Field(() => Int, { description: "Sites in the area that a public page names." })
  get namedSites(): number {
    return this.participation.namedSites;
  }

  @Field(() => Int, {
    description:
      "Authorities in the area on the day the sites were counted, each member of a joint return by itself.",
  })
  get authorities(): number {
    return this.participation.authorities;
  }

  @Field(() => Int, {
    description: "The fewest that can have taken part. For England the published number, trusts included.",
  })
  get atLeast(): number {
    return this.participation.atLeast;
  }

  @Field(() => Int, {
    description: "The most that can have. For England the published number, trusts included.",
  })
  get atMost(): number {
    return this.participation.atMost;
  }

  @Field(() => RuleType, { description: "How the bounds are made." })
  get rule(): Rule {
    return participationBoundsRule;
  }

  @Field(() => SourceType, {
    description: "The page that names the site; for other areas the one that gives the number of sites.",
  })
  get source(): Source {
    return recordSource(this.release, this.participation.reference);
  }
}
