import type { Rule } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { RuleType } from "../rule/rule.type.js";

@ObjectType("DiscussionPoint", {
  description:
    "What the latest figures raise, for those who know the places to discuss. A rule found it; nothing says why it is so.",
  simpleResolvers: true,
})
export class DiscussionPointType {
  @Field(() => String, { description: "The indicator's slug." })
  readonly indicator!: string;

  @Field(() => String, { description: "What was found, as a sentence." })
  readonly finding!: string;

  @Field(() => String, { description: "What to ask." })
  readonly question!: string;

  @Field(() => RuleType, {
    nullable: true,
    description: "The rule that picked it out. Null where a figure is simply missing.",
  })
  readonly rule!: Rule | null;
}
