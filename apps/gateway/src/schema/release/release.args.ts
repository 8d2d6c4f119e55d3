import { ArgsType, Field, ID } from "type-graphql";
import type { Optional } from "../optional.js";

@ArgsType()
export class ReleaseArgs {
  @Field(() => ID, { nullable: true, description: "Pin the release with this id." })
  readonly id?: Optional<string>;

  @Field(() => String, { nullable: true, description: "Pin the release with this version: 2025.0." })
  readonly version?: Optional<string>;
}
