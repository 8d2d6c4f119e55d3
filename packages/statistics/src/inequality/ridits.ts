import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFinite, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum-by.js";

/** A group in order of advantage, the most deprived first; a missing weight is null. */
export type RankedGroup = { readonly value: number; readonly weight: number | null };

export type RiditGroup = { readonly value: number; readonly share: number; readonly ridit: number };

/**
 * Each group's share of all weight and its middle place (ridit) among all people, groups in the order given.
 *
 * Formula: aⱼ = wⱼ/W, bⱼ = a₁ + … + aⱼ − aⱼ/2. Units: shares, 0 to 1. Source: Bross 1958; Mackenbach & Kunst 1997.
 * Example: two groups of equal weight have the ridits 0.25 and 0.75.
 */
export function ridits(groups: readonly RankedGroup[]): Answer<readonly RiditGroup[]> {
  if (groups.length === 0) throw new StatisticsError("empty", "groups must not be empty");
  for (const { value, weight } of groups) {
    requireFinite(value, "value");
    if (weight !== null) requireNonNegative(weight, "weight");
  }
  if (groups.some((group) => group.weight === null)) return noAnswer("missing");
  const total = sumBy(groups, (group) => group.weight ?? 0);
  if (groups.some((group) => group.weight === 0)) return noAnswer("not-applicable");
  let cumulative = 0;
  return answer(
    groups.map(({ value, weight }) => {
      const share = (weight ?? 0) / total;
      cumulative += share;
      return { value, share, ridit: cumulative - share / 2 };
    }),
  );
}
