import { kurtosis } from "../summary/kurtosis.js";
import { skewness } from "../summary/skewness.js";

const skewnessLimit = 2;

const kurtosisLimit = 3.5;

/**
 * Whether a column breaks both limits of shape, so that a few values would decide an index.
 *
 * Formula: |skewness| > 2 and kurtosis > 3.5 (type 2). Units: yes or no. Source: OECD & JRC 2008; Becker 2022 (COINr).
 * Example: 3, 4, 4, 5, 6, 7, 9, 30 does.
 */
export function isOutlying(values: readonly number[]): boolean {
  const skew = skewness(values);
  const peak = kurtosis(values);
  return skew.answered && peak.answered && Math.abs(skew.value) > skewnessLimit && peak.value > kurtosisLimit;
}
