import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { regularisedGammaQuantile } from "../special/regularised-gamma-quantile.js";

/**
 * Exact interval of a Poisson count.
 *
 * Formula: χ²(α/2; 2x)/2 and χ²(1 − α/2; 2x+2)/2. Units: counts. Source: Garwood 1936.
 * Example: `poissonExactInterval(1)` is 0.0253 to 5.5716.
 */
export function poissonExactInterval(count: number, confidence = 0.95): Answer<Interval> {
  requireNonNegative(count, "count");
  requireConfidence(confidence);
  if (!Number.isInteger(count)) return noAnswer("not-whole");
  const tail = (1 - confidence) / 2;
  return answer({
    lower: regularisedGammaQuantile(count, tail),
    upper: regularisedGammaQuantile(count + 1, 1 - tail),
  });
}
