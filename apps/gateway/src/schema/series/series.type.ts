import { findTrend, type Period, type Release, type Series, type SeriesBreak } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { PeriodType } from "../period/period.type.js";
import { TrendType } from "./trend.type.js";

@ObjectType("SeriesBreak", {
  description:
    "A period from which figures are not those of the same area as before, or not counted the same way.",
  simpleResolvers: true,
})
export class SeriesBreakType implements SeriesBreak {
  @Field(() => PeriodType, { description: "The first period after the break." })
  readonly period!: Period;

  @Field(() => String, { description: "What happened." })
  readonly reason!: string;
}

@ObjectType("Series", { description: "One indicator of one area over time." })
export class SeriesType {
  constructor(
    private readonly release: Release,
    private readonly series: Series,
  ) {}

  @Field(() => AreaType, { description: "The area." })
  get area(): AreaType {
    return new AreaType(this.release, this.series.area);
  }

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.series.indicator);
  }

  @Field(() => [ObservationType], {
    description:
      "Oldest first, for every period in which the area, or the one area it continues, existed. Before a break they are those of the area it continues.",
  })
  get observations(): readonly ObservationType[] {
    return this.series.observations.map((observation) => new ObservationType(this.release, observation));
  }

  @Field(() => [SeriesBreakType], {
    description: "Where the series breaks: to be drawn as a gap, never joined.",
  })
  get breaks(): readonly SeriesBreak[] {
    return this.series.breaks;
  }

  @Field(() => TrendType, { description: "Where the series is heading since its last break." })
  get trend(): TrendType {
    return new TrendType(findTrend(this.series));
  }
}
