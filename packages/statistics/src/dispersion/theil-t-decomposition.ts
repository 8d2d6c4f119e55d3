import { answer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";
import { toDecomposition, toWhole, type Decomposition, type Grouped } from "./decomposition.js";
import { theilT } from "./theil-t.js";
import { timesLog } from "./times-log.js";

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
