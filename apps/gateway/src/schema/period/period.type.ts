import type { Period, PeriodKind } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/scalars.js";
import { PeriodKindEnum } from "./period-kind.enum.js";

@ObjectType("Period", {
  description: "The stretch of time, or the day, that a figure describes.",
  simpleResolvers: true,
})
export class PeriodType implements Period {
  @Field(() => String, {
    description: "How arguments name it. For the workforce file it is the publisher's time_period: 2025.",
  })
  readonly code!: string;

  @Field(() => PeriodKindEnum, { description: "What the period is." })
  readonly kind!: PeriodKind;

  @Field(() => String, { description: "How it reads on a page: Year to 30 September 2025." })
  readonly label!: string;

  @Field(() => DateScalar, { description: "Its first day." })
  readonly start!: string;

  @Field(() => DateScalar, { description: "Its last day, included; the same as `start` for a snapshot." })
  readonly end!: string;
}
