import { answer, noAnswer, type Answer } from "../answer.js";
import { requireWhole } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

const mostValues = 100;

/**
 * Exact two-sided p of Mann–Kendall's S for n values without ties.
 *
 * Formula: share of the n! orders whose |S| is at least as large, S being n(n − 1)/2 less twice the inversions.
 * Units: probability. Source: Kendall 1970. Example: `mannKendallExact(9, 36)` is 2/9!.
 */
export function mannKendallExact(n: number, s: number): Answer<number> {
  requireWhole(n, "n");
  const pairs = (n * (n - 1)) / 2;
  if (!Number.isInteger(s) || Math.abs(s) > pairs) {
    throw new StatisticsError(
      "out-of-range",
      `S must be a whole number from ${-pairs} to ${pairs}, got ${s}`,
    );
  }
  if (n < 2) return noAnswer("too-few");
  if (n > mostValues) return noAnswer("out-of-reach");
  const shares = inversionShares(n);
  const fewest = (pairs - Math.abs(s)) / 2;
  let tail = 0;
  for (let inversions = 0; inversions <= fewest; inversions++) tail += shares[inversions] ?? 0;
  return answer(Math.min(1, 2 * tail));
}

function inversionShares(n: number): Float64Array {
  let shares = Float64Array.of(1);
  for (let size = 2; size <= n; size++) {
    const next = new Float64Array((size * (size - 1)) / 2 + 1);
    for (const [inversions, share] of shares.entries()) {
      for (let added = 0; added < size; added++) {
        next[inversions + added] = (next[inversions + added] ?? 0) + share / size;
      }
    }
    shares = next;
  }
  return shares;
}
