import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative, requireSameLength } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum-by.js";
import { sum } from "../summary/sum.js";

export type MutualInformation = {
  /** In nats. */
  readonly mutualInformation: number;
  /** As a share of the entropy of the kinds (Theil's H); no answer where everybody is of one kind. */
  readonly h: Answer<number>;
};

/**
 * How much a person's unit tells about their kind, for any number of kinds.
 *
 * Formula: M = Σ p_uk ln(p_uk/(p_u p_k)), H = M/E with E = −Σ p_k ln p_k. Units: nats; H 0 to 1.
 * Source: Theil & Finizza 1971; Mora & Ruiz-Castillo 2011.
 * Example: counts that are the same in every unit give 0.
 */
export function mutualInformation(counts: readonly (readonly number[])[]): Answer<MutualInformation> {
  const kinds = requireTable(counts);
  const unitTotals = counts.map(sum);
  const total = sum(unitTotals);
  if (total === 0) return noAnswer("not-applicable");
  const kindTotals = Array.from({ length: kinds }, (_, kind) => sumBy(counts, (row) => row[kind] ?? 0));
  const parts = counts.flatMap((row, unit) =>
    row.map((count, kind) =>
      count === 0
        ? 0
        : (count / total) * Math.log((count / (unitTotals[unit] ?? 1)) * (total / (kindTotals[kind] ?? 1))),
    ),
  );
  const information = Math.max(0, sum(parts));
  const entropy = sumBy(kindTotals, (count) =>
    count === 0 ? 0 : -(count / total) * Math.log(count / total),
  );
  return answer({
    mutualInformation: information,
    h: entropy <= 0 ? noAnswer("one-kind-only") : answer(Math.min(1, information / entropy)),
  });
}

function requireTable(counts: readonly (readonly number[])[]): number {
  const first = counts[0];
  if (first === undefined) throw new StatisticsError("empty", "counts must not be empty");
  for (const row of counts) {
    requireSameLength(row, first, "rows");
    for (const count of row) requireNonNegative(count, "count");
  }
  return first.length;
}
