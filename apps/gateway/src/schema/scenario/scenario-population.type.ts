import type { Area, Release, ScenarioPopulation } from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { DateScalar } from "../scalars/scalars.js";

@ObjectType("ScenarioPopulation", {
  description: "The workforce that a scenario starts from, and where something had to stand in for a figure.",
})
export class ScenarioPopulationType {
  constructor(
    private readonly release: Release,
    private readonly population: ScenarioPopulation,
  ) {}

  @Field(() => DateScalar, { description: "The day the workforce was counted; months run from here." })
  get start(): string {
    return this.population.start;
  }

  @Field(() => Int, { description: "How many people were in post." })
  get staff(): number {
    return this.population.areas.reduce((total, { headcount }) => total + headcount, 0);
  }

  @Field(() => Int, { description: "How many authorities are in the model." })
  get authorities(): number {
    return this.population.areas.length;
  }

  @Field(() => [AreaType], { description: "Authorities left out, because no headcount of theirs is known." })
  get excluded(): readonly AreaType[] {
    return this.link(this.population.excluded);
  }

  @Field(() => [AreaType], {
    description:
      "Authorities that take England's turnover: fewer than 30 people in post, or no known leavers.",
  })
  get atEnglandTurnover(): readonly AreaType[] {
    return this.link(this.population.atEnglandTurnover);
  }

  @Field(() => [AreaType], {
    description: "Authorities taken to be middling in deprivation, because the release does not say.",
  })
  get atMiddlingDeprivation(): readonly AreaType[] {
    return this.link(this.population.atMiddlingDeprivation);
  }

  private link(areas: readonly Area[]): readonly AreaType[] {
    return areas.map((area) => new AreaType(this.release, area));
  }
}
