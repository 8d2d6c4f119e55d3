import { ranksWithTies } from "../ranks/ranks-with-ties.js";
import { requireWithin } from "../require.js";

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
