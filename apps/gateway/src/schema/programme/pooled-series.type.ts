import type { Period, PooledPoint, PooledSeries, Release } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { toDecimal, toOptionalDecimal } from "../decimal.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { PeriodType } from "../period/period.type.js";

@ObjectType("PooledObservation", {
  description: "A group of authorities taken together in one period. Computed by us, not published.",
})
export class PooledObservationType {
  constructor(private readonly point: PooledPoint) {}

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.point.period;
  }

  @Field(() => Int, { description: "How many of the authorities had counts." })
  get areas(): number {
    return this.point.areas;
  }

  @Field(() => Float, {
    nullable: true,
    description: "Numerator over denominator, in the indicator's unit. Null where nobody has counts.",
  })
  get value(): number | null {
    return toOptionalDecimal(this.point.value);
  }

  @Field(() => Float, { description: "The sum of the published numerators." })
  get numerator(): number {
    return toDecimal(this.point.numerator);
  }

  @Field(() => Float, { description: "The sum of the published denominators." })
  get denominator(): number {
    return toDecimal(this.point.denominator);
  }
}

@ObjectType("PooledSeries", {
  description:
    "A group of authorities over time, pooled from their published counts. It is the series of no area.",
})
export class PooledSeriesType {
  constructor(
    private readonly release: Release,
    private readonly series: PooledSeries,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.series.indicator);
  }

  @Field(() => [AreaType], { description: "The authorities of the group, as they are now." })
  get areas(): readonly AreaType[] {
    return this.series.areas.map((area) => new AreaType(this.release, area));
  }

  @Field(() => [PooledObservationType], { description: "Every period, oldest first." })
  get observations(): readonly PooledObservationType[] {
    return this.series.points.map((point) => new PooledObservationType(point));
  }
}
