import type { Observation, Period, Release, ThresholdAnswer } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { PeriodType } from "../period/period.type.js";

@ObjectType("ThresholdSince", { description: "The same count in an earlier period.", simpleResolvers: true })
export class ThresholdSinceType {
  @Field(() => PeriodType, { description: "The earlier period." })
  readonly period!: Period;

  @Field(() => Int, { description: "How many areas were beyond the line then." })
  readonly count!: number;

  @Field(() => Int, { description: "Of how many with a figure then." })
  readonly of!: number;
}

@ObjectType("ThresholdCount", {
  description: "How many areas lie beyond a line, which they are, and who is not counted.",
})
export class ThresholdCountType {
  constructor(
    private readonly release: Release,
    private readonly answer: ThresholdAnswer,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.answer.indicator);
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.answer.period;
  }

  @Field(() => Int, { description: "How many areas lie beyond the line." })
  get count(): number {
    return this.answer.count;
  }

  @Field(() => Int, { description: "Of how many that have a figure, or one that rounds to zero." })
  get of(): number {
    return this.answer.of;
  }

  @Field(() => [ObservationType], { description: "Those beyond the line, in the order of the selection." })
  get rows(): readonly ObservationType[] {
    return this.answer.rows.map((observation) => new ObservationType(this.release, observation));
  }

  @Field(() => [ObservationType], {
    description: "Those without a figure, each with the reason: not counted.",
  })
  get excluded(): readonly ObservationType[] {
    return this.answer.excluded.map((observation) => new ObservationType(this.release, observation));
  }

  @Field(() => ObservationType, {
    nullable: true,
    description:
      "The lowest figure of those that are counted: a line below it leaves nobody below. Null where nobody is.",
  })
  get lowest(): ObservationType | undefined {
    return this.toType(this.answer.lowest);
  }

  @Field(() => ObservationType, {
    nullable: true,
    description: "The highest figure of those that are counted. Null where nobody is.",
  })
  get highest(): ObservationType | undefined {
    return this.toType(this.answer.highest);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The median of the figures that are counted, in the indicator's unit and not rounded; one that rounds to zero is taken as 0. Null where nobody is.",
  })
  get median(): number | undefined {
    return this.answer.median;
  }

  @Field(() => ThresholdSinceType, {
    nullable: true,
    description: "The same count earlier. Null unless `since` was asked.",
  })
  get since(): ThresholdSinceType | undefined {
    return this.answer.since;
  }

  @Field(() => String, { description: "The answer as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.answer.sentence;
  }

  private toType(observation: Observation | undefined): ObservationType | undefined {
    return observation && new ObservationType(this.release, observation);
  }
}
