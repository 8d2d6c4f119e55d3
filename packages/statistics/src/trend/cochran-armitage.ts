import { answer, noAnswer, type Answer } from "../answer.js";
import type { CountOfTotal } from "../interval.js";
import { requireFinite, requirePart, requireSameLength } from "../require.js";
import { chiSquaredUpperTail } from "../special/chi-squared-upper-tail.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum-by.js";

export type TrendTest = { readonly chiSquared: number; readonly p: number };

export type TrendTestOptions = {
  /** Score of each group; 1, 2, 3, … unless given. */
  readonly scores?: readonly number[];
  /** Overdispersion of the counts; above 1 it divides the statistic. */
  readonly phi?: number;
};

/**
 * Cochran–Armitage test for a trend in proportions.
 *
 * Formula: (Σ t(x − np))²/(p(1 − p)(Σ nt² − (Σ nt)²/N)), p pooled, on one degree of freedom; divided by φ where φ > 1.
 * Units: none. Source: Cochran 1954; Armitage 1955.
 * Example: 83 of 86, 90 of 93, 129 of 136 and 70 of 82 smokers (Fleiss 1981) give 8.2249, p = 0.0041.
 */
export function cochranArmitage(
  groups: readonly CountOfTotal[],
  options: TrendTestOptions = {},
): Answer<TrendTest> {
  const scores = options.scores ?? groups.map((_, place) => place + 1);
  const phi = options.phi ?? 1;
  if (groups.length === 0) throw new StatisticsError("empty", "groups must not be empty");
  requireSameLength(groups, scores, "groups and scores");
  requireFinite(phi, "phi");
  for (const score of scores) requireFinite(score, "score");
  for (const { count, total } of groups) requirePart(count, total);
  if (groups.length < 2) return noAnswer("too-few");
  const points = groups.map((group, place) => ({ ...group, score: scores[place] ?? 0 }));
  const total = sumBy(points, (point) => point.total);
  if (total === 0) return noAnswer("not-applicable");
  const share = sumBy(points, (point) => point.count) / total;
  const centre = sumBy(points, (point) => point.total * point.score) / total;
  const spread = sumBy(points, (point) => point.total * (point.score - centre) ** 2);
  const chance = share * (1 - share) * spread;
  if (chance === 0) return noAnswer("no-variation");
  const trend = sumBy(points, ({ count, total: size, score }) => (score - centre) * (count - size * share));
  const chiSquared = trend ** 2 / chance / Math.max(1, phi);
  return answer({ chiSquared, p: chiSquaredUpperTail(chiSquared, 1) });
}
