import type { BenchmarkKind } from "@plumbline/domain";
import { Field, InputType } from "type-graphql";
import type { Optional } from "../optional.js";
import { AreaCodeScalar } from "../scalars/scalars.js";
import { BenchmarkKindEnum } from "./benchmark-kind.enum.js";

@InputType("BenchmarkInput", {
  description:
    "What to compare with. Where none is given: England's published value, same indicator and period.",
})
export class BenchmarkInput {
  @Field(() => BenchmarkKindEnum, { description: "The kind of benchmark." })
  readonly kind!: BenchmarkKind;

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: "The area to compare with. Needed for AREA, refused elsewhere.",
  })
  readonly area?: Optional<string>;

  @Field(() => String, {
    nullable: true,
    description:
      "The benchmark's period where it is not the figure's own. For PREVIOUS_PERIOD: another than the one before.",
  })
  readonly period?: Optional<string>;
}
