import { ranksWithTies } from "../ranks/ranks-with-ties.js";
import { requireFiniteList, requireWithin } from "../require.js";
import { quantile } from "../summary/quantile.js";

/**
 * Draws the most extreme scores in to the quantiles at p and 1 − p.
 *
 * Formula: z limited to its p- and (1 − p)-quantiles (type 7). Units: those of the scores.
 * Source: Spiegelhalter et al 2012. Example: at 0.25 the scores 0, 1, 2, 3 and 100 become 1, 1, 2, 3 and 3.
 */
export function winsoriseScores(scores: readonly number[], share: number): readonly number[] {
  requireFiniteList(scores, "scores");
  requireWithin(share, "share", [0, 0.5]);
  const low = quantile(scores, share);
  const high = quantile(scores, 1 - share);
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}

/**
 * Whether each score stays when the most extreme are left out.
 *
 * Formula: with g = 1/share groups and mid-rank r, ⌊g r/(k + 1)⌋ must lie from 1 to g − 2.
 * Units: yes or no. Source: NHS Digital, Summary Hospital-level Mortality Indicator, method since 2011.
 * Example: of 54 scores at 0.1, ranks 6 to 49 stay.
 */
export function keepsScores(scores: readonly number[], share: number): readonly boolean[] {
  requireWithin(share, "share", [0, 0.5]);
  if (share === 0) return scores.map(() => true);
  const groups = 1 / share;
  return ranksWithTies(scores).map(({ middle }) => {
    const group = Math.floor((middle * groups) / (scores.length + 1));
    return group >= 1 && group < groups - 1;
  });
}
