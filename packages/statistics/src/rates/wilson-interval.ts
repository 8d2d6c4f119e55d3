import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requirePart } from "../require.js";
import { zOfConfidence } from "../special/z-of-confidence.js";

/**
 * Wilson's score interval of a proportion.
 *
 * Formula: (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)); exactly 0 below when x = 0, exactly 1 above when x = n.
 * Units: proportions, 0 to 1. Source: Wilson 1927; Newcombe 1998, method 3.
 * Example: `wilsonInterval(81, 263)` is 0.2553 to 0.3662.
 */
export function wilsonInterval(count: number, total: number, confidence = 0.95): Answer<Interval> {
  requirePart(count, total);
  requireConfidence(confidence);
  if (total === 0) return noAnswer("not-applicable");
  const z = zOfConfidence(confidence);
  const centre = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
  const scale = 2 * (total + z * z);
  return answer({
    lower: count === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    upper: count === total ? 1 : Math.min(1, (centre + spread) / scale),
  });
}
