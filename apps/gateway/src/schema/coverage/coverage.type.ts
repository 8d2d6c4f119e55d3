import type { AreaLevel, Coverage, Period, Release } from "@plumbline/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { AreaLevelEnum } from "../area/area-level.enum.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { toConnectionType } from "../paging/connection.type.js";
import { PeriodType } from "../period/period.type.js";

@ObjectType("Coverage", {
  description: "How far an indicator is published for the areas of a level in a period.",
})
export class CoverageType {
  constructor(
    private readonly release: Release,
    private readonly coverage: Coverage,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.coverage.indicator);
  }

  @Field(() => AreaLevelEnum, { description: "The level." })
  get level(): AreaLevel {
    return this.coverage.level;
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.coverage.period;
  }

  @Field(() => Int, { description: "How many areas of the level reported for themselves in the period." })
  get areas(): number {
    return this.coverage.areas;
  }

  @Field(() => Int, { description: "How many of them have a figure." })
  get withValue(): number {
    return this.coverage.withValue;
  }
}

export const CoverageConnectionType = toConnectionType(
  { name: "Coverage", singular: "entry of the coverage", plural: "entries of the coverage" },
  () => CoverageType,
);
