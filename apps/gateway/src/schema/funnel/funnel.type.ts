import type {
  Funnel,
  FunnelLimitsAt,
  FunnelPlace,
  FunnelPoint,
  Period,
  Refusal,
  Release,
  Rule,
} from "@plumbline/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { toDecimal, toOptionalDecimal } from "../decimal.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { PeriodType } from "../period/period.type.js";
import { RefusalType } from "../refusal/refusal.type.js";
import { RuleType } from "../rule/rule.type.js";
import { FunnelOutcomeEnum } from "./funnel-outcome.enum.js";

@ObjectType("FunnelLimit", { description: "The limits at one denominator, in the indicator's unit." })
export class FunnelLimitType {
  constructor(
    private readonly limits: FunnelLimitsAt,
    private readonly scale: number,
  ) {}

  @Field(() => Float, { description: "The denominator, in staff." })
  get denominator(): number {
    return this.limits.denominator;
  }

  @Field(() => Float, { description: "The lower 95% limit." })
  get lower95(): number {
    return toDecimal(this.limits.inner.lower * this.scale);
  }

  @Field(() => Float, { description: "The upper 95% limit." })
  get upper95(): number {
    return toDecimal(this.limits.inner.upper * this.scale);
  }

  @Field(() => Float, { description: "The lower 99.8% limit." })
  get lower998(): number {
    return toDecimal(this.limits.outer.lower * this.scale);
  }

  @Field(() => Float, { description: "The upper 99.8% limit." })
  get upper998(): number {
    return toDecimal(this.limits.outer.upper * this.scale);
  }
}

@ObjectType("FunnelPoint", { description: "An area in the funnel." })
export class FunnelPointType {
  constructor(
    private readonly release: Release,
    private readonly point: FunnelPoint,
  ) {}

  @Field(() => ObservationType, { description: "The area's figure, with its denominator." })
  get observation(): ObservationType {
    return new ObservationType(this.release, this.point.observation);
  }

  @Field(() => Float, { description: "Distance from the centre in standard errors of chance alone." })
  get z(): number {
    return toDecimal(this.point.z);
  }

  @Field(() => FunnelOutcomeEnum, { description: "Where it stands among the limits." })
  get outcome(): FunnelPlace {
    return this.point.place;
  }
}

@ObjectType("Funnel", {
  description: "Every area's rate by its denominator, against the limits it would keep within.",
})
export class FunnelType {
  constructor(
    private readonly release: Release,
    private readonly funnel: Funnel,
  ) {}

  @Field(() => IndicatorType, { description: "The indicator." })
  get indicator(): IndicatorType {
    return new IndicatorType(this.release, this.funnel.indicator);
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.funnel.period;
  }

  @Field(() => Float, {
    nullable: true,
    description: "Pooled over the areas shown, in the indicator's unit: not the published value of England.",
  })
  get centre(): number | null {
    return toOptionalDecimal(this.funnel.centre, this.scale);
  }

  @Field(() => Boolean, { description: "Whether the limits allow for differences beyond chance." })
  get adjusted(): boolean {
    return this.funnel.adjusted;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "How many times more than chance the areas vary (φ of the winsorised scores). 1 is chance alone.",
  })
  get overdispersion(): number | null {
    return toOptionalDecimal(this.funnel.overdispersion);
  }

  @Field(() => Float, {
    nullable: true,
    description: "Standard deviation between areas beyond chance, on the arcsine scale of the limits.",
  })
  get tau(): number | null {
    return toOptionalDecimal(this.funnel.tau);
  }

  @Field(() => RuleType, { description: "How the limits are made." })
  get rule(): Rule {
    return this.funnel.rule;
  }

  @Field(() => [FunnelLimitType], {
    description: "The limits from the smallest to the largest denominator, to be drawn.",
  })
  get limits(): readonly FunnelLimitType[] {
    return this.funnel.limits.map((limits) => new FunnelLimitType(limits, this.scale));
  }

  @Field(() => [FunnelPointType], { description: "The areas, in the order of their codes." })
  get points(): readonly FunnelPointType[] {
    return this.funnel.points.map((point) => new FunnelPointType(this.release, point));
  }

  @Field(() => [ObservationType], { description: "The areas without counts, each with the reason." })
  get excluded(): readonly ObservationType[] {
    return this.funnel.excluded.map((observation) => new ObservationType(this.release, observation));
  }

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why there is no funnel. Null where there is one.",
  })
  get refusal(): Refusal | undefined {
    return this.funnel.refusal;
  }

  private get scale(): number {
    return this.funnel.indicator.rate?.scale ?? 1;
  }
}
