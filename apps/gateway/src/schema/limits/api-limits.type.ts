import type { KeyRole } from "@plumbline/data";
import { Field, Int, ObjectType } from "type-graphql";
import { KeyRoleEnum } from "./key-role.enum.js";

@ObjectType("ApiLimits", {
  description:
    "What one document, and one caller in a minute, may ask. More is an error that names the limit.",
  simpleResolvers: true,
})
export class ApiLimitsType {
  @Field(() => Int, { description: "Levels of fields inside one another. Introspection is not counted." })
  readonly maxDepth!: number;

  @Field(() => Int, {
    description:
      "Objects, each counted as often as the lists around it may repeat it, with a surcharge for fields that work through many figures. `extensions.cost` says what an answer cost.",
  })
  readonly maxCost!: number;

  @Field(() => Int, { description: "The most that `first` may be. More is an error, not a smaller page." })
  readonly maxPageSize!: number;

  @Field(() => Int, { description: "Aliases in one document." })
  readonly maxAliases!: number;

  @Field(() => Int, { description: "Directives in one document." })
  readonly maxDirectives!: number;

  @Field(() => Int, { description: "Words and signs of one document, as its parser counts them." })
  readonly maxTokens!: number;

  @Field(() => Int, { description: "The length of one document as UTF-8." })
  readonly maxDocumentBytes!: number;

  @Field(() => Int, { description: "How long a document may run before its dearer fields are refused." })
  readonly maxMilliseconds!: number;

  @Field(() => Int, {
    description: "How long a scenario may take to be worked out, its wait for others before it among that.",
  })
  readonly maxScenarioMilliseconds!: number;

  @Field(() => Int, { description: "Requests that this caller may send in a minute." })
  readonly requestsPerMinute!: number;

  @Field(() => Int, { description: "How many of them are left in this minute." })
  readonly remaining!: number;

  @Field(() => KeyRoleEnum, {
    nullable: true,
    description: "What the key that was sent lets this caller do; null where none was sent.",
  })
  readonly role!: KeyRole | null;
}
