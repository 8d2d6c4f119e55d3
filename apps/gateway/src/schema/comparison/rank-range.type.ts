import type { Rule } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { RuleType } from "../rule/rule.type.js";

@ObjectType("RankRange", {
  description: "Where an area could stand among the rows, given chance. There is no single place.",
  simpleResolvers: true,
})
export class RankRangeType {
  @Field(() => Int, {
    description: "The best place it could have. 1 is best where polarity says so, else highest.",
  })
  readonly lower!: number;

  @Field(() => Int, { description: "The last place it could have." })
  readonly upper!: number;

  @Field(() => Int, { description: "How many areas are ranked." })
  readonly of!: number;

  @Field(() => Float, { description: "How sure: 0.95 for a 95% range." })
  readonly level!: number;

  @Field(() => RuleType, { description: "The method that made it." })
  readonly rule!: Rule;
}
