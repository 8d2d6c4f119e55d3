import { answer, noAnswer, type Answer } from "../answer.js";
import { requireWhole } from "../require.js";
import { kurtosis, skewness } from "../summary/shape.js";

export type TreatedOutliers = {
  readonly values: readonly number[];
  readonly treatment: "none" | "winsorised" | "logarithm";
  /** How many values were drawn in. */
  readonly winsorised: number;
};

const skewnessLimit = 2;
const kurtosisLimit = 3.5;

/**
 * Tames a column whose shape would let a few values decide an index.
 *
 * Formula: where |skewness| > 2 and kurtosis > 3.5 (type 2), the farthest value takes its neighbour's until the shape is
 * within limits, at most five times; if that fails, ln(x − min + (max − min)/100) of the original.
 * Units: those of the values, or none after logarithms. Source: OECD & JRC 2008; Becker 2022 (COINr).
 * Example: 3, 4, 4, 5, 6, 7, 9, 30 becomes 3, 4, 4, 5, 6, 7, 9, 9.
 */
export function treatOutliers(values: readonly number[], mostWinsorised = 5): Answer<TreatedOutliers> {
  requireWhole(mostWinsorised, "mostWinsorised");
  if (values.length < 4) return noAnswer("too-few");
  let treated: readonly number[] = values.map((value) => value + 0);
  for (let winsorised = 0; winsorised <= mostWinsorised;) {
    if (!isOutlying(treated)) {
      return answer({ values: treated, treatment: winsorised === 0 ? "none" : "winsorised", winsorised });
    }
    if (winsorised === mostWinsorised) break;
    const next = drawInFarthest(treated);
    winsorised += countChanged(treated, next);
    treated = next;
  }
  return answer({ values: logarithms(values), treatment: "logarithm", winsorised: 0 });
}

/** Whether a column breaks both limits of shape. Example: 3, 4, 4, 5, 6, 7, 9, 30 does. */
export function isOutlying(values: readonly number[]): boolean {
  const skew = skewness(values);
  const peak = kurtosis(values);
  return skew.answered && peak.answered && Math.abs(skew.value) > skewnessLimit && peak.value > kurtosisLimit;
}

/** Gives the farthest value (or all tied there) its neighbour's, on the side to which the column leans. */
export function drawInFarthest(values: readonly number[]): readonly number[] {
  const skew = skewness(values);
  if (!skew.answered) return values;
  const farthest = skew.value >= 0 ? Math.max(...values) : Math.min(...values);
  const rest = values.filter((value) => value !== farthest);
  const neighbour = skew.value >= 0 ? Math.max(...rest) : Math.min(...rest);
  return values.map((value) => (value === farthest ? neighbour : value));
}

function countChanged(before: readonly number[], after: readonly number[]): number {
  return before.filter((value, place) => value !== after[place]).length;
}

function logarithms(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return values.map((value) => Math.log(value - low + range / 100));
}
