import { ArgsType, Field, Int } from "type-graphql";
import type { Optional } from "../optional.js";
import type { PageRequest } from "./to-connection.js";

@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, {
    defaultValue: 100,
    description: "How many at most: 1 to 500. More than 500 is a PAGE_TOO_LARGE error, not a smaller page.",
  })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Continue behind this cursor, with all other arguments as they were.",
  })
  readonly after?: Optional<string>;
}
