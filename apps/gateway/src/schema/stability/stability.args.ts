import { ArgsType, Field } from "type-graphql";
import type { Optional } from "../optional.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";
import { IndicatorWeightInput } from "./indicator-weight.input.js";

@ArgsType()
export class StabilityArgs {
  @Field(() => AreaSelectionInput, {
    nullable: true,
    description: "Which areas are ranked with one another: every authority unless it says otherwise.",
  })
  readonly selection?: Optional<AreaSelectionInput>;

  @Field(() => String, {
    nullable: true,
    description: "The period's code; the latest unless another is named.",
  })
  readonly period?: Optional<string>;

  @Field(() => [IndicatorWeightInput], {
    nullable: true,
    description:
      "Your own weights: an indicator not named weighs nothing. Equal weights where none are given.",
  })
  readonly weights?: Optional<IndicatorWeightInput[]>;
}
