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
