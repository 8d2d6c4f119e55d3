import type { Refusal, RolloutGap, Rule } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { IntervalType } from "../observation/interval.type.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { RuleType } from "../rule/rule.type.js";

@ObjectType("RolloutGap", {
  description:
    "The gap in the share accredited between the most and least deprived authorities, in percentage points. It compares places, not people.",
})
export class RolloutGapType {
  constructor(private readonly gap: RolloutGap) {}

  @Field(() => Float, {
    nullable: true,
    description: "Share accredited in the most deprived fifth of authorities.",
  })
  get mostDeprivedFifth(): number | null {
    return toOptionalDecimal(this.gap.mostDeprivedFifth);
  }

  @Field(() => Float, { nullable: true, description: "Share accredited in the least deprived fifth." })
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

  @Field(() => RefusalType, { nullable: true, description: "Why there is no gap. Null where there is one." })
  get refusal(): Refusal | undefined {
    return this.gap.refusal;
  }
}
