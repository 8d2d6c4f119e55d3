import { ArgsType, Field, ID } from "type-graphql";
import type { Optional } from "../optional.js";
import { PageArgs } from "../paging/page.args.js";
import { AreaSelectionInput } from "../selection/area-selection.input.js";

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => ID, { description: "The earlier release, by id or version." })
  readonly since!: string;

  @Field(() => [String], {
    nullable: true,
    description: "The slugs of the indicators; every one unless some are named.",
  })
  readonly indicators?: Optional<readonly string[]>;

  @Field(() => AreaSelectionInput, {
    nullable: true,
    description: "Which areas. Unlike elsewhere, every area of every level unless it says otherwise.",
  })
  readonly selection?: Optional<AreaSelectionInput>;
}
