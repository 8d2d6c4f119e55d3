import type { ConsistencyOutcome, ConsistencyVerdict, Period, Rule } from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { PeriodType } from "../period/period.type.js";
import { RuleType } from "../rule/rule.type.js";
import { ConsistencyOutcomeEnum } from "./consistency-outcome.enum.js";

@ObjectType("ConsistencyVerdict", {
  description:
    "Whether areas have become more alike: by the Pitman-Morgan test between the first and last period on the same areas, at 95%, and the slope of the spread. More or less needs both to agree.",
})
export class ConsistencyVerdictType {
  constructor(
    private readonly verdict: ConsistencyVerdict,
    private readonly scale: number,
  ) {}

  @Field(() => ConsistencyOutcomeEnum, { description: "The verdict." })
  get outcome(): ConsistencyOutcome {
    return this.verdict.outcome;
  }

  @Field(() => PeriodType, { nullable: true, description: "The first period compared." })
  get from(): Period | undefined {
    return this.verdict.from;
  }

  @Field(() => PeriodType, { nullable: true, description: "The last period compared." })
  get to(): Period | undefined {
    return this.verdict.to;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      "How many areas are the same area at both ends: reorganised and recoded ones leave the test.",
  })
  get matched(): number | undefined {
    return this.verdict.matched;
  }

  @Field(() => RuleType, { description: "The rule that decided." })
  get rule(): Rule {
    return this.verdict.rule;
  }

  @Field(() => Float, { nullable: true, description: "Of the Pitman-Morgan test, two-sided." })
  get pValue(): number | null {
    return toOptionalDecimal(this.verdict.pValue);
  }

  @Field(() => Float, {
    nullable: true,
    description: "Change of the spread a year, by least squares, in the indicator's unit.",
  })
  get slopePerYear(): number | null {
    return toOptionalDecimal(this.verdict.slopePerYear, this.scale);
  }

  @Field(() => Float, {
    nullable: true,
    description: "Of the t test of that slope, two-sided. Null where there are too few periods.",
  })
  get slopePValue(): number | null {
    return toOptionalDecimal(this.verdict.slopePValue);
  }

  @Field(() => String, {
    description:
      "The verdict as a sentence: absolute and relative spread are both said, and where they disagree.",
  })
  get sentence(): string {
    return this.verdict.sentence;
  }
}
