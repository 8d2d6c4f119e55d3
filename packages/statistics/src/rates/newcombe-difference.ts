import { answer, type Answer } from "../answer.js";
import type { CountOfTotal, Interval } from "../interval.js";
import { wilsonInterval } from "./wilson-interval.js";

export type Difference = Interval & { readonly difference: number };

/**
 * Difference between two independent proportions with its score interval.
 *
 * Formula: d = p₁ − p₂; d − √((p₁−l₁)² + (u₂−p₂)²) and d + √((u₁−p₁)² + (p₂−l₂)²), l and u being Wilson's limits.
 * Units: difference of proportions, −1 to 1. Source: Newcombe 1998 (differences), method 10.
 * Example: `newcombeDifference({ count: 56, total: 70 }, { count: 48, total: 80 })` is 0.2, from 0.0524 to 0.3339.
 */
export function newcombeDifference(
  first: CountOfTotal,
  second: CountOfTotal,
  confidence = 0.95,
): Answer<Difference> {
  const one = wilsonInterval(first.count, first.total, confidence);
  const two = wilsonInterval(second.count, second.total, confidence);
  if (!one.answered) return one;
  if (!two.answered) return two;
  const p1 = first.count / first.total;
  const p2 = second.count / second.total;
  const difference = p1 - p2;
  return answer({
    difference,
    lower: Math.max(-1, difference - Math.hypot(p1 - one.value.lower, two.value.upper - p2)) + 0,
    upper: Math.min(1, difference + Math.hypot(one.value.upper - p1, p2 - two.value.lower)) + 0,
  });
}
