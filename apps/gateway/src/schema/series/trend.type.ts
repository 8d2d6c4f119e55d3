import type { Rule, Trend, TrendOutcome } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { IntervalType } from "../observation/interval.type.js";
import { RuleType } from "../rule/rule.type.js";
import { TrendOutcomeEnum } from "./trend-outcome.enum.js";

@ObjectType("Trend", {
  description: "Where a series is heading since its last break, by which rule and how fast.",
})
export class TrendType {
  constructor(private readonly trend: Trend) {}

  @Field(() => TrendOutcomeEnum, { description: "The direction, once chance is allowed for." })
  get outcome(): TrendOutcome {
    return this.trend.outcome;
  }

  @Field(() => RuleType, { description: "The rule that decided." })
  get rule(): Rule {
    return this.trend.rule;
  }

  @Field(() => Float, {
    nullable: true,
    description: "Change a year in the indicator's unit. Null where there are too few periods.",
  })
  get slopePerYear(): number | null {
    return toOptionalDecimal(this.trend.slopePerYear);
  }

  @Field(() => IntervalType, { nullable: true, description: "How far chance could have moved the slope." })
  get interval(): IntervalType | null {
    const { interval } = this.trend;
    return interval === undefined ? null : new IntervalType(interval);
  }

  @Field(() => String, { description: "The trend as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.trend.sentence;
  }
}
