import type { ChanceInterval, Rule } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toDecimal } from "../decimal.js";
import { RuleType } from "../rule/rule.type.js";

@ObjectType("Interval", {
  description: "The bounds within which chance could have moved a number, in the indicator's own unit.",
})
export class IntervalType {
  constructor(private readonly interval: ChanceInterval) {}

  @Field(() => Float, { description: "The lower bound." })
  get lower(): number {
    return toDecimal(this.interval.lower);
  }

  @Field(() => Float, { description: "The upper bound." })
  get upper(): number {
    return toDecimal(this.interval.upper);
  }

  @Field(() => Float, { description: "How sure: 0.95 for a 95% interval." })
  get level(): number {
    return this.interval.level;
  }

  @Field(() => RuleType, { description: "The method that made it." })
  get rule(): Rule {
    return this.interval.rule;
  }
}
