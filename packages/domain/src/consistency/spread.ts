import {
  adjustedFunnelLimits,
  noAnswer,
  overdispersion,
  pooledRate,
  qProfileInterval,
  chanceEstimates,
  mapAnswer,
  quantile,
  shareWithinRatio,
  theilTDecomposition,
  varianceComponents,
  weightedCoefficientOfVariation,
  type Answer,
  type Interval,
} from "@plumbline/statistics";
import type { PanelMember } from "../panel/panel.js";

/** How alike a panel's areas are. Rates and spreads are proportions; `spread` is the between-area standard deviation beyond chance. */
export interface Spread {
  readonly pooledRate: number;
  readonly quantiles: Readonly<Record<"p10" | "lowerQuartile" | "median" | "upperQuartile" | "p90", number>>;
  readonly spread: Answer<number>;
  readonly spreadInterval: Answer<Interval>;
  readonly chanceShare: Answer<number>;
  readonly weightedCoefficientOfVariation: Answer<number>;
  readonly withinFifthShare: Answer<number>;
  readonly outliers: Answer<readonly PanelMember[]>;
  readonly betweenRegionShare: Answer<number>;
}

const fifth = 0.2;
const withoutChance = noAnswer("not-applicable");

/**
 * The numbers of national consistency over one panel: quantiles (type 7), spread beyond chance (DerSimonian–Laird τ with its
 * Q-profile interval), share of the variance that is chance, weighted coefficient of variation, share within a fifth of the
 * pooled rate, areas beyond adjusted 99.8% limits, and Theil T between regions. `chanceRate` is the rate that chance varies round; without one
 * (an average) what rests on chance refuses.
 * Source: DerSimonian and Laird 1986; Viechtbauer 2007; Spiegelhalter 2005; Theil 1967.
 *
 * @example measureSpread(panel2025.members, 0.1203).spread // { answered: true, value: 0.0388… } for turnover by headcount
 */
export function measureSpread(members: readonly PanelMember[], chanceRate: number | undefined): Spread {
  const rates = members.map(({ rate }) => rate);
  const centre = pooledRate(members);
  const carriesChance = chanceRate !== undefined;
  const components = carriesChance ? varianceComponents(members, { commonRate: chanceRate }) : withoutChance;
  const weighted = members.map(({ rate, total }) => ({ value: rate, weight: total }));
  return {
    pooledRate: centre,
    quantiles: {
      p10: quantile(rates, 0.1),
      lowerQuartile: quantile(rates, 0.25),
      median: quantile(rates, 0.5),
      upperQuartile: quantile(rates, 0.75),
      p90: quantile(rates, 0.9),
    },
    spread: mapAnswer(components, ({ tau }) => tau),
    spreadInterval: carriesChance ? spreadInterval(members, chanceRate) : withoutChance,
    chanceShare: components.answered ? components.value.chanceShare : components,
    weightedCoefficientOfVariation: weightedCoefficientOfVariation(weighted),
    withinFifthShare: shareWithinRatio(rates, centre, fifth),
    outliers: carriesChance ? listOutliers(members) : withoutChance,
    betweenRegionShare: betweenRegions(members),
  };
}

function spreadInterval(members: readonly PanelMember[], chanceRate: number): Answer<Interval> {
  const estimates = chanceEstimates(members, chanceRate);
  if (!estimates.answered) return estimates;
  return mapAnswer(qProfileInterval(estimates.value), ({ lower, upper }) => ({
    lower: Math.sqrt(lower),
    upper: Math.sqrt(upper),
  }));
}

function listOutliers(members: readonly PanelMember[]): Answer<readonly PanelMember[]> {
  const units = members.map(({ count, total }) => ({ numerator: count, denominator: total }));
  return mapAnswer(overdispersion(units), (adjustment) =>
    members.filter(({ rate, total }) => {
      const limits = adjustedFunnelLimits(adjustment, total, 0.998);
      return limits.answered && (rate < limits.value.lower || rate > limits.value.upper);
    }),
  );
}

function betweenRegions(members: readonly PanelMember[]): Answer<number> {
  const units = members.map(({ area, rate }) => ({
    value: rate,
    weight: 1,
    group: area.region ?? area.code,
  }));
  if (new Set(units.map(({ group }) => group)).size < 2) return noAnswer("one-kind-only");
  const parts = theilTDecomposition(units);
  return parts.answered ? parts.value.betweenShare : parts;
}
