import { ArgsType, Field } from "type-graphql";
import type { Optional } from "../optional.js";
import { PageArgs } from "../paging/page.args.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";

@ArgsType()
export class ObservationsArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: "The slugs of the indicators; every one unless some are named.",
  })
  readonly indicators?: Optional<readonly string[]>;

  @Field(() => AreaSelectionInput, {
    nullable: true,
    description: "Which areas; every authority of each period unless it says otherwise.",
  })
  readonly selection?: Optional<AreaSelectionInput>;

  @Field(() => [String], {
    nullable: true,
    description: "The codes of the periods; every one unless some are named.",
  })
  readonly periods?: Optional<readonly string[]>;
}
