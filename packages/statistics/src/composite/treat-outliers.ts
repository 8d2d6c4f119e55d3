import { answer, noAnswer, type Answer } from "../answer.js";
import { requireWhole } from "../require.js";
import { drawInFarthest } from "./draw-in-farthest.js";
import { isOutlying } from "./is-outlying.js";

export type TreatedOutliers = {
  readonly values: readonly number[];
  readonly treatment: "none" | "winsorised" | "logarithm";
  /** How many values were drawn in. */
  readonly winsorised: number;
};

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

function countChanged(before: readonly number[], after: readonly number[]): number {
  return before.filter((value, place) => value !== after[place]).length;
}

function logarithms(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return values.map((value) => Math.log(value - low + range / 100));
}
