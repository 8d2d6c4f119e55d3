import { ArgsType, Field, Int } from "type-graphql";
import type { Optional } from "../optional.js";
import type { PageRequest } from "../paging/to-connection.js";

@ArgsType()
export class ReleasesArgs implements PageRequest {
  @Field(() => Int, {
    defaultValue: 20,
    description: "How many at most: 1 to 500. More than 500 is a PAGE_TOO_LARGE error, not a smaller page.",
  })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: "Continue behind this cursor." })
  readonly after?: Optional<string>;
}
