import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { weightedMean } from "../summary/mean.js";
import { sumBy } from "../summary/sum.js";
import { theilL, theilT, timesLog } from "./theil.js";

export type Grouped<Unit> = Unit & { readonly group: string };

export type Decomposition = {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  readonly betweenShare: Answer<number>;
};

type GroupTotals = { readonly units: readonly Weighted[]; readonly weight: number; readonly mean: number };
type Whole = { readonly groups: readonly GroupTotals[]; readonly weight: number; readonly mean: number };

/**
 * Theil's T split into differences between groups and differences within them.
 *
 * Formula: T = Σ s_g ln(μ_g/μ) + Σ s_g T_g with s_g = W_g μ_g/(W μ). Units: nats; share 0 to 1. Source: Shorrocks 1980.
 * Example: with one group everything is within; with one unit a group everything is between.
 */
export function theilTDecomposition(units: readonly Grouped<Weighted>[]): Answer<Decomposition> {
  const total = theilT(units);
  const whole = toWhole(units);
  if (!total.answered) return total;
  if (!whole.answered) return whole;
  const { groups, weight, mean } = whole.value;
  const between = sumBy(groups, (group) => (group.weight / weight) * timesLog(group.mean / mean));
  const within = sumBy(groups, (group) => {
    const inside = theilT(group.units);
    return inside.answered ? ((group.weight * group.mean) / (weight * mean)) * inside.value : 0;
  });
  return answer(toDecomposition(total.value, between, within));
}

/**
 * Theil's L split into differences between groups and differences within them.
 *
 * Formula: L = Σ (W_g/W) ln(μ/μ_g) + Σ (W_g/W) L_g. Units: nats; share 0 to 1; no answer when a value is 0.
 * Source: Shorrocks 1980. Example: with one group everything is within.
 */
export function theilLDecomposition(units: readonly Grouped<Weighted>[]): Answer<Decomposition> {
  const total = theilL(units);
  const whole = toWhole(units);
  if (!total.answered) return total;
  if (!whole.answered) return whole;
  const { groups, weight, mean } = whole.value;
  const between = sumBy(groups, (group) => (group.weight / weight) * Math.log(mean / group.mean));
  const within = sumBy(groups, (group) => {
    const inside = theilL(group.units);
    return inside.answered ? (group.weight / weight) * inside.value : 0;
  });
  return answer(toDecomposition(total.value, between, within));
}

function toWhole(units: readonly Grouped<Weighted>[]): Answer<Whole> {
  const centre = weightedMean(units);
  if (!centre.answered) return centre;
  const byGroup = Map.groupBy(units, (unit) => unit.group);
  const groups = [...byGroup.values()].flatMap((members) => {
    const inside = weightedMean(members);
    const weight = sumBy(members, (unit) => unit.weight);
    return inside.answered ? [{ units: members, weight, mean: inside.value }] : [];
  });
  return answer({ groups, weight: sumBy(groups, (group) => group.weight), mean: centre.value });
}

function toDecomposition(total: number, between: number, within: number): Decomposition {
  const clamped = Math.max(0, between);
  return {
    total,
    between: clamped,
    within: within + 0,
    betweenShare: total === 0 ? noAnswer("no-variation") : answer(Math.min(1, clamped / total)),
  };
}
