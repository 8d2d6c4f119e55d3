import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import { fewestStaff, selectPanel, type Panel } from "../panel/panel.js";
import type { Period } from "../periods/period.js";
import type { Refusal } from "../refusals/refusal.js";
import { joinRefusals } from "../refusals/refusal.js";
import { listRefusals, toRefusal } from "../refusals/reasons.js";
import type { Observation } from "../releases/observation.js";
import { listPeriods } from "../releases/release-periods.js";
import type { Release } from "../releases/release.js";
import { judgeConsistency, type ConsistencyVerdict } from "./consistency-verdict.js";
import { measureSpread, type Spread } from "./spread.js";

export interface ConsistencyQuestion {
  readonly indicator: Indicator;
  /** The areas asked about, as they existed in a period. */
  readonly areasIn: (period: Period) => readonly Area[];
}

/** How alike areas are in one period. `spread` is absent where the panel cannot be measured at all. */
export interface ConsistencyPoint {
  readonly period: Period;
  readonly areas: number;
  readonly excluded: readonly Observation[];
  readonly spread?: Spread;
  readonly refusal?: Refusal;
}

export interface Consistency {
  readonly indicator: Indicator;
  readonly points: readonly ConsistencyPoint[];
  readonly verdict: ConsistencyVerdict;
}

const countsRefused: Refusal = {
  code: "COUNT",
  sentence:
    "A count follows the size of the area, so how far counts differ says nothing about consistency. Ask about a rate.",
};

const averageRefused: Refusal = {
  code: "NO_CHANCE",
  sentence: "An average carries no chance that published figures could tell: only the plain spread is given.",
};

/**
 * How alike areas are on an indicator in every period, and whether they grow more alike. Panel: areas whose counts are known and
 * whose denominator is 30 or more; who is left out is listed, period by period.
 *
 * @example findConsistency(release, { indicator: turnover, areasIn: authorities }).verdict.outcome // "no-clear-change"
 */
export function findConsistency(release: Release, { indicator, areasIn }: ConsistencyQuestion): Consistency {
  const panels = listPeriods(release, indicator).map((period) => ({
    period,
    panel: selectPanel(release, { indicator, period, areas: areasIn(period), fewestStaff }),
  }));
  const points = panels.map(({ period, panel }) => measurePoint(indicator, period, panel));
  const measured = panels.flatMap(({ period, panel }, position) => {
    const spread = points[position]?.spread;
    return spread === undefined ? [] : [{ period, members: panel.members, spread }];
  });
  return { indicator, points, verdict: judgeConsistency(indicator, measured) };
}

function measurePoint(
  indicator: Indicator,
  period: Period,
  { members, excluded, commonRate }: Panel,
): ConsistencyPoint {
  const point = { period, areas: members.length, excluded };
  if (indicator.kind === "count") return { ...point, refusal: countsRefused };
  if (members.length < 2) return { ...point, refusal: toRefusal("too-few") };
  const carriesChance = indicator.kind !== "average";
  const spread = measureSpread(members, carriesChance ? commonRate : undefined);
  const refusal = joinRefusals(refusalsOf(spread, carriesChance));
  return { ...point, spread, ...(refusal === undefined ? {} : { refusal }) };
}

const oneRegion: Refusal = {
  code: "ONE_REGION",
  sentence: "Every area lies in one region, so nothing lies between regions.",
};

const tooFewForOutliers: Refusal = {
  code: "TOO_FEW",
  sentence: "Fewer than ten areas: the limits cannot allow for differences beyond chance.",
};

function refusalsOf(spread: Spread, carriesChance: boolean): readonly Refusal[] {
  const chance = [spread.spread, spread.spreadInterval, spread.chanceShare];
  return [
    ...(carriesChance ? listRefusals(chance) : [averageRefused]),
    ...(carriesChance && !spread.outliers.answered ? [tooFewForOutliers] : []),
    ...listRefusals([spread.weightedCoefficientOfVariation, spread.withinFifthShare]),
    ...(spread.betweenRegionShare.answered ? [] : [oneRegion]),
  ];
}
