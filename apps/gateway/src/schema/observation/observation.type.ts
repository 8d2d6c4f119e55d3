import type { Observation, Period, Release } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { AreaType } from "../area/area.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { toConnectionType } from "../paging/connection.type.js";
import { PeriodType } from "../period/period.type.js";

@ObjectType("Observation", {
  description:
    "One indicator of one area in one period: a published figure, or the reason why there is none.",
})
export class ObservationType {
  constructor(
    readonly release: Release,
    readonly observation: Observation,
  ) {}

  @Field(() => AreaType, { description: "The area, under the code its figures were published with." })
  get area(): AreaType {
    return new AreaType(this.release, this.observation.area);
  }

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.observation.indicator);
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.observation.period;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The decimal as published, never converted: 11.8, not 0.118. Null exactly where `missing` is not.",
  })
  get value(): number | null {
    return this.observation.value.known ? this.observation.value.number : null;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The published count the rate is made of, in its own indicator's unit. Null for no rate, or where missing.",
  })
  get numerator(): number | undefined {
    return this.observation.numerator;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The published whole the rate divides by, added up where it is a sum. Null for no rate, or where missing.",
  })
  get denominator(): number | undefined {
    return this.observation.denominator;
  }
}

export const ObservationConnectionType = toConnectionType(
  { name: "Observation", singular: "observation", plural: "observations" },
  () => ObservationType,
);
