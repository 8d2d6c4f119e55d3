import {
  spreadBeyondChanceRule,
  valueOf,
  type ConsistencyPoint,
  type Period,
  type Refusal,
  type Release,
  type Spread,
} from "@plumbline/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { toOptionalDecimal } from "../decimal.js";
import { IntervalType } from "../observation/interval.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { PeriodType } from "../period/period.type.js";
import { RefusalType } from "../refusal/refusal.type.js";

@ObjectType("ConsistencyPoint", { description: "How alike areas are in one period. Shares run 0 to 1." })
export class ConsistencyPointType {
  private readonly spread: Spread | undefined;

  constructor(
    private readonly release: Release,
    private readonly point: ConsistencyPoint,
    private readonly scale: number,
  ) {
    this.spread = point.spread;
  }

  @Field(() => PeriodType, { description: "The period." })
  get period(): Period {
    return this.point.period;
  }

  @Field(() => Int, { description: "Areas in the panel: a known figure and a denominator of 30 or more." })
  get areas(): number {
    return this.point.areas;
  }

  @Field(() => [ObservationType], {
    description: "Areas left out of the panel: no figure, or too few staff.",
  })
  get excluded(): readonly ObservationType[] {
    return this.point.excluded.map((observation) => new ObservationType(this.release, observation));
  }

  @Field(() => Float, { nullable: true, description: "The middle area's rate." })
  get median(): number | null {
    return toOptionalDecimal(this.spread?.quantiles.median, this.scale);
  }

  @Field(() => Float, { nullable: true, description: "A quarter of the areas lie below it." })
  get lowerQuartile(): number | null {
    return toOptionalDecimal(this.spread?.quantiles.lowerQuartile, this.scale);
  }

  @Field(() => Float, { nullable: true, description: "A quarter of the areas lie above it." })
  get upperQuartile(): number | null {
    return toOptionalDecimal(this.spread?.quantiles.upperQuartile, this.scale);
  }

  @Field(() => Float, { nullable: true, description: "A tenth of the areas lie below it." })
  get p10(): number | null {
    return toOptionalDecimal(this.spread?.quantiles.p10, this.scale);
  }

  @Field(() => Float, { nullable: true, description: "A tenth of the areas lie above it." })
  get p90(): number | null {
    return toOptionalDecimal(this.spread?.quantiles.p90, this.scale);
  }

  @Field(() => Float, { nullable: true, description: "P90 minus P10: the plain gap." })
  get gap(): number | null {
    const { spread } = this;
    return spread === undefined
      ? null
      : toOptionalDecimal(spread.quantiles.p90 - spread.quantiles.p10, this.scale);
  }

  @Field(() => Float, {
    nullable: true,
    description: "Standard deviation between areas that chance does not explain (DerSimonian-Laird tau).",
  })
  get spreadBeyondChance(): number | null {
    return toOptionalDecimal(this.spread && valueOf(this.spread.spread), this.scale);
  }

  @Field(() => IntervalType, { nullable: true, description: "Its Q-profile interval, 95%." })
  get spreadBeyondChanceInterval(): IntervalType | null {
    const interval = this.spread && valueOf(this.spread.spreadInterval);
    if (interval === undefined) return null;
    const [lower, upper] = [interval.lower * this.scale, interval.upper * this.scale];
    return new IntervalType({ answered: true, lower, upper, level: 0.95, rule: spreadBeyondChanceRule });
  }

  @Field(() => Float, {
    nullable: true,
    description: "Share of the observed variance that chance alone would produce.",
  })
  get chanceShare(): number | null {
    return toOptionalDecimal(this.spread && valueOf(this.spread.chanceShare));
  }

  @Field(() => Float, {
    nullable: true,
    description: "Spread relative to the level, each area weighing by its staff.",
  })
  get weightedCoefficientOfVariation(): number | null {
    return toOptionalDecimal(this.spread && valueOf(this.spread.weightedCoefficientOfVariation));
  }

  @Field(() => Float, {
    nullable: true,
    description: "Share of panel areas within a fifth of the panel's pooled rate.",
  })
  get withinFifthShare(): number | null {
    return toOptionalDecimal(this.spread && valueOf(this.spread.withinFifthShare));
  }

  @Field(() => Int, {
    nullable: true,
    description: "Panel areas beyond the overdispersion-adjusted 99.8% limits.",
  })
  get outliers(): number | undefined {
    return this.spread && valueOf(this.spread.outliers)?.length;
  }

  @Field(() => [ObservationType], {
    nullable: true,
    description: "Which areas those are. Null where limits cannot be made.",
  })
  get outlierObservations(): readonly ObservationType[] | null {
    const outliers = this.spread && valueOf(this.spread.outliers);
    return outliers?.map(({ observation }) => new ObservationType(this.release, observation)) ?? null;
  }

  @Field(() => Float, {
    nullable: true,
    description: "Share of Theil T (unweighted, panel) that lies between regions. Null inside one region.",
  })
  get betweenRegionShare(): number | null {
    return toOptionalDecimal(this.spread && valueOf(this.spread.betweenRegionShare));
  }

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why some or all of these are null. Null where none is.",
  })
  get refusal(): Refusal | undefined {
    return this.point.refusal;
  }
}
