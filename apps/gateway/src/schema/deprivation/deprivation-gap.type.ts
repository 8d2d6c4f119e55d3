import type { DeprivationGap, Period, Refusal, Release, Rule } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { IntervalType } from "../observation/interval.type.js";
import { PeriodType } from "../period/period.type.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { RuleType } from "../rule/rule.type.js";

@ObjectType("DeprivationGap", {
  description: "The gap between the most and least deprived authorities. It compares places, not people.",
})
export class DeprivationGapType {
  constructor(
    private readonly release: Release,
    private readonly gap: DeprivationGap,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.gap.indicator);
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.gap.period;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "Slope index of inequality over ten groups of authorities: least deprived end less most deprived end.",
  })
  get slopeIndex(): number | null {
    return toOptionalDecimal(this.gap.slopeIndex);
  }

  @Field(() => IntervalType, { nullable: true, description: "Its 95% interval, by simulation." })
  get slopeIndexInterval(): IntervalType | null {
    const { slopeIndexInterval: interval } = this.gap;
    return interval === undefined ? null : new IntervalType(interval);
  }

  @Field(() => Float, {
    nullable: true,
    description: "Pooled rate of the most deprived fifth of authorities.",
  })
  get mostDeprivedFifth(): number | null {
    return toOptionalDecimal(this.gap.mostDeprivedFifth);
  }

  @Field(() => Float, { nullable: true, description: "Pooled rate of the least deprived fifth." })
  get leastDeprivedFifth(): number | null {
    return toOptionalDecimal(this.gap.leastDeprivedFifth);
  }

  @Field(() => Float, { nullable: true, description: "Most deprived fifth less least deprived fifth." })
  get difference(): number | null {
    return toOptionalDecimal(this.gap.difference);
  }

  @Field(() => IntervalType, {
    nullable: true,
    description: "How far chance could have moved the difference.",
  })
  get differenceInterval(): IntervalType | null {
    const { differenceInterval: interval } = this.gap;
    return interval === undefined ? null : new IntervalType(interval);
  }

  @Field(() => RuleType, { description: "How the gap is measured." })
  get rule(): Rule {
    return this.gap.rule;
  }

  @Field(() => String, { description: "The gap as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.gap.sentence;
  }

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why there is no gap, or no interval round it. Null where nothing is missing.",
  })
  get refusal(): Refusal | undefined {
    return this.gap.refusal;
  }
}
