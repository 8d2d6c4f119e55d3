import type { EffectCheck, ProgrammeEffect, Refusal, Release, Rule } from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { IntervalType } from "../observation/interval.type.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { RuleType } from "../rule/rule.type.js";
import { NaiveComparisonType } from "./naive-comparison.type.js";
import { PooledSeriesType } from "./pooled-series.type.js";

@ObjectType("EffectCheck", {
  description: "One thing asked before sites are compared with others.",
  simpleResolvers: true,
})
export class EffectCheckType implements Pick<EffectCheck, "slug" | "passed" | "sentence"> {
  @Field(() => String, { description: "sites-known, same-start or same-earlier-trend." })
  readonly slug!: EffectCheck["slug"];

  @Field(() => Boolean, { description: "Whether the comparison may go on." })
  readonly passed!: boolean;

  @Field(() => String, { description: "What was found." })
  readonly sentence!: string;
}

@ObjectType("ProgrammeEffect", {
  description:
    "Sites against other authorities on one indicator. An effect is given only where sites are known and stood and moved like others before they joined.",
})
export class ProgrammeEffectType {
  constructor(
    private readonly release: Release,
    private readonly effect: ProgrammeEffect,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.effect.indicator);
  }

  @Field(() => PooledSeriesType, { nullable: true, description: "The named sites, pooled." })
  get sites(): PooledSeriesType {
    return new PooledSeriesType(this.release, this.effect.sites);
  }

  @Field(() => PooledSeriesType, {
    nullable: true,
    description: "All other authorities, pooled: sites that nobody has named are among them.",
  })
  get nonSites(): PooledSeriesType {
    return new PooledSeriesType(this.release, this.effect.others);
  }

  @Field(() => NaiveComparisonType, {
    nullable: true,
    description:
      "What a hurried reader would compare, to show why it misleads. Null where no period lies before or after.",
  })
  get naive(): NaiveComparisonType | null {
    const { naive } = this.effect;
    return naive === undefined ? null : new NaiveComparisonType(naive);
  }

  @Field(() => [EffectCheckType], {
    description: "What was asked first, and found. Empty where nothing could be asked.",
  })
  get checks(): readonly EffectCheck[] {
    return this.effect.checks;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The mean change in sites less the mean change elsewhere, in the indicator's unit. Null where it is refused.",
  })
  get estimate(): number | null {
    return toOptionalDecimal(this.effect.estimate);
  }

  @Field(() => IntervalType, { nullable: true, description: "How far chance could have moved the estimate." })
  get interval(): IntervalType | null {
    const { interval } = this.effect;
    return interval === undefined ? null : new IntervalType(interval);
  }

  @Field(() => RuleType, { description: "How sites are compared with others, and when that is refused." })
  get rule(): Rule {
    return this.effect.rule;
  }

  @Field(() => String, { description: "The finding as a sentence that can be quoted as it stands." })
  get sentence(): string {
    return this.effect.sentence;
  }

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why there is no estimate. Null where there is one.",
  })
  get refusal(): Refusal | undefined {
    return this.effect.refusal;
  }
}
