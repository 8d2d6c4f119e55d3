import type { Rule } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";

@ObjectType("Rule", {
  description: "A named rule or method: what it does, how it is computed, and when it gives no answer.",
  simpleResolvers: true,
})
export class RuleType implements Rule {
  @Field(() => String, { description: "A short name for programs and links." })
  readonly slug!: string;

  @Field(() => String, { description: "The name to show beside every word the rule decides." })
  readonly name!: string;

  @Field(() => String, { description: "What the rule does, in a sentence or two." })
  readonly summary!: string;

  @Field(() => String, { description: "How it is computed." })
  readonly formula!: string;

  @Field(() => String, { description: "Who proposed it." })
  readonly source!: string;

  @Field(() => [String], { description: "When it refuses to answer." })
  readonly refuses!: readonly string[];
}
