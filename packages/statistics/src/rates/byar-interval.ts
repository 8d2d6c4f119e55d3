import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { zOfConfidence } from "../special/z-of-confidence.js";

/**
 * Byar's approximation to the exact Poisson interval of a count.
 *
 * Formula: x(1 − 1/(9x) − z/(3√x))³ and (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³; below 0 when x = 0.
 * Units: counts. Source: Breslow & Day 1987. Example: `byarInterval(65)` is 50.16 to 82.85.
 */
export function byarInterval(count: number, confidence = 0.95): Answer<Interval> {
  requireNonNegative(count, "count");
  requireConfidence(confidence);
  const z = zOfConfidence(confidence);
  const lower = count === 0 ? 0 : byarLimit(count, -z);
  if (lower < 0) return noAnswer("out-of-reach");
  return answer({ lower, upper: byarLimit(count + 1, z) });
}

function byarLimit(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
