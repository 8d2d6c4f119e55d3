import { answer, noAnswer, type Answer } from "../answer.js";
import type { Pair } from "../interval.js";
import { studentTwoSided } from "../special/student-t.js";
import { pearsonCorrelation } from "../summary/pearson-correlation.js";
import { variance } from "../summary/variance.js";

export type PitmanMorgan = {
  /** Correlation of sum and difference: negative when the spread has narrowed. */
  readonly r: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  /** Variance after over variance before. */
  readonly varianceRatio: number;
};

/**
 * Test of equal variances of the same units at two dates, which the F test for independent samples cannot make.
 *
 * Formula: r = corr(x + y, y − x), t = r√(k − 2)/√(1 − r²) with k − 2 degrees of freedom.
 * Units: none. Source: Pitman 1939; Morgan 1939. Example: units whose values did not change have no answer.
 */
export function pitmanMorgan(pairs: readonly Pair[]): Answer<PitmanMorgan> {
  const before = variance(pairs.map((pair) => pair.before));
  const after = variance(pairs.map((pair) => pair.after));
  if (pairs.length < 3) return noAnswer("too-few");
  if (!before.answered || !after.answered) return noAnswer("too-few");
  if (before.value === 0 || after.value === 0) return noAnswer("no-variation");
  const r = pearsonCorrelation(
    pairs.map((pair) => ({ x: pair.before + pair.after, y: pair.after - pair.before })),
  );
  if (!r.answered) return r;
  if (Math.abs(r.value) === 1) return noAnswer("no-variation");
  const df = pairs.length - 2;
  const t = (r.value * Math.sqrt(df)) / Math.sqrt(1 - r.value ** 2);
  return answer({
    r: r.value,
    t: t + 0,
    df,
    p: studentTwoSided(t, df),
    varianceRatio: after.value / before.value,
  });
}
