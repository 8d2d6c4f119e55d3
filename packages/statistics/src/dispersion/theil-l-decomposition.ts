import { answer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";
import { toDecomposition, toWhole, type Decomposition, type Grouped } from "./decomposition.js";
import { theilL } from "./theil-l.js";

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
