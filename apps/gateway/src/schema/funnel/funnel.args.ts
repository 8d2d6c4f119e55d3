import { ArgsType, Field } from "type-graphql";
import type { Optional } from "../optional.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";

@ArgsType()
export class FunnelArgs {
  @Field(() => String, { description: "The slug of the indicator: a share or turnover." })
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

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "Whether the limits allow for differences beyond chance. Without, far too many areas stand out.",
  })
  readonly adjusted!: boolean;
}
