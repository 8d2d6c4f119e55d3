import { ArgsType, Field, Float } from "type-graphql";
import type { Optional } from "../optional.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";

@ArgsType()
export class ThresholdArgs {
  @Field(() => String, { description: "The slug of the indicator." })
  readonly indicator!: string;

  @Field(() => AreaSelectionInput, {
    nullable: true,
    description: "Which areas: every authority unless it says otherwise.",
  })
  readonly selection?: Optional<AreaSelectionInput>;

  @Field(() => String, {
    nullable: true,
    description: "The period's code; the latest unless another is named.",
  })
  readonly period?: Optional<string>;

  @Field(() => String, {
    nullable: true,
    description: "The code of an earlier period to count as well, among the areas of that time.",
  })
  readonly since?: Optional<string>;

  @Field(() => Float, {
    nullable: true,
    description:
      "Count areas strictly above this published value. For 15% or more of an indicator printed to one decimal, ask above 14.9.",
  })
  readonly above?: Optional<number>;

  @Field(() => Float, { nullable: true, description: "Count areas strictly below this published value." })
  readonly below?: Optional<number>;
}
