import type { Outcome, Rule, Verdict } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { IntervalType } from "../observation/interval.type.js";
import { RuleType } from "../rule/rule.type.js";
import { OutcomeEnum } from "./outcome.enum.js";

@ObjectType("Verdict", {
  description:
    "Whether a figure differs from its benchmark by more than chance, by which rule, and in words.",
})
export class VerdictType {
  constructor(private readonly verdict: Verdict) {}

  @Field(() => OutcomeEnum, {
    description: "How the figure stands. NOT_COMPARABLE always says why in `sentence`.",
  })
  get outcome(): Outcome {
    return this.verdict.outcome;
  }

  @Field(() => RuleType, { description: "The rule that decided, to be shown beside the word." })
  get rule(): Rule {
    return this.verdict.rule;
  }

  @Field(() => Float, { nullable: true, description: "The benchmark's value. Null where there is none." })
  get benchmark(): number | null {
    return toOptionalDecimal(this.verdict.benchmark);
  }

  @Field(() => Float, {
    nullable: true,
    description: "The figure less its benchmark, in the indicator's unit: percentage points for a rate.",
  })
  get difference(): number | null {
    return toOptionalDecimal(this.verdict.difference);
  }

  @Field(() => IntervalType, {
    nullable: true,
    description: "How far chance could have moved the difference. Null where the rule gives none.",
  })
  get differenceInterval(): IntervalType | null {
    const { differenceInterval } = this.verdict;
    return differenceInterval === undefined ? null : new IntervalType(differenceInterval);
  }

  @Field(() => String, { description: "The verdict as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.verdict.sentence;
  }
}
