import { ArgsType, Field } from "type-graphql";
import type { Optional } from "../optional.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";

@ArgsType()
export class AreasArgs {
  @Field(() => AreaSelectionInput, { nullable: true, description: "Which areas." })
  readonly selection?: Optional<AreaSelectionInput>;

  @Field(() => String, { nullable: true, description: "A period's code: the areas of that time." })
  readonly at?: Optional<string>;
}
