import { ArgsType, Field } from "type-graphql";
import type { Optional } from "../optional.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";
import { BenchmarkInput } from "./benchmark.input.js";

@ArgsType()
export class ComparisonArgs {
  @Field(() => String, { description: "The slug of the indicator to compare on." })
  readonly indicator!: string;

  @Field(() => AreaSelectionInput, {
    nullable: true,
    description: "Which areas: the nine regions unless it says otherwise.",
  })
  readonly selection?: Optional<AreaSelectionInput>;

  @Field(() => String, {
    nullable: true,
    description: "The period's code; the latest unless another is named.",
  })
  readonly period?: Optional<string>;

  @Field(() => BenchmarkInput, {
    nullable: true,
    description: "What to compare with: England unless another is named.",
  })
  readonly benchmark?: Optional<BenchmarkInput>;
}
