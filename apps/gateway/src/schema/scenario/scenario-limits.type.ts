import { monthEnd, scenarioDefaults, scenarioLimits } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/scalars.js";

@ObjectType("ScenarioLimits", { description: "What a scenario may ask for." })
export class ScenarioLimitsType {
  constructor(private readonly start: string) {}

  @Field(() => DateScalar, { description: "The day the workforce was counted; months run from here." })
  get startDate(): string {
    return this.start;
  }

  @Field(() => DateScalar, {
    description: "The earliest month that a scenario may be about, by its last day.",
  })
  get earliestTargetDate(): string {
    return monthEnd(this.start, scenarioLimits.months.least);
  }

  @Field(() => DateScalar, { description: "The latest month that a scenario may be about, by its last day." })
  get latestTargetDate(): string {
    return monthEnd(this.start, scenarioLimits.months.most);
  }

  @Field(() => DateScalar, { description: "The month it is about where none is named, by its last day." })
  get defaultTargetDate(): string {
    return monthEnd(this.start, scenarioDefaults.month);
  }

  @Field(() => Int, { description: "The most draws." })
  get maxDraws(): number {
    return scenarioLimits.draws.most;
  }

  @Field(() => Float, { description: "The largest seed." })
  get maxSeed(): number {
    return scenarioLimits.seed.most;
  }
}
