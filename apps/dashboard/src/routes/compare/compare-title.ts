import { lowerFirst } from "#lib/words/letter-case.js";
import { sideOf } from "#lib/words/outcomes.js";
import type { CompareState } from "#lib/url-state/compare-state.js";
import { describeExtremes } from "./extremes.js";
import type { ComparisonFields } from "./page.query.js";
import { nameBenchmark, nameGroup } from "./words.js";

type Titled = Pick<CompareState, "level" | "areas" | "group" | "benchmark">;

/** The message of a comparison: on which side of the benchmark how many areas lie, beyond chance. */
export function titleComparison(state: Titled, comparison: ComparisonFields): string {
  const { rows, indicator } = comparison;
  if (state.level === "areas" && state.areas.length === 0) return "Compare a list of your own";
  if (rows.length === 0) return `No figures for ${indicator.shortName.toLowerCase()} in this selection`;
  const [first, second] = rows;
  if (first !== undefined && second === undefined) return first.verdict.sentence.replace(/\.$/, "");
  const count = (side: ReturnType<typeof sideOf>) =>
    rows.filter(({ verdict }) => sideOf(verdict.outcome, indicator.polarity) === side).length;
  const [above, below, alike] = [count("above"), count("below"), count("alike")];
  if (above + below + alike === 0) return describeExtremes(comparison);
  return titleSides(state, comparison, { above, below });
}

function titleSides(
  state: Titled,
  comparison: ComparisonFields,
  { above, below }: { readonly above: number; readonly below: number },
): string {
  const group = nameGroup(state, comparison.rows.length);
  const name = comparison.indicator.shortName;
  if (state.benchmark === "previous-period") {
    if (above + below === 0) return `In none of ${group} did ${lowerFirst(name)} change beyond chance`;
    return `${name} rose in ${above} of ${group} and fell in ${below}, beyond chance`;
  }
  const benchmark = nameBenchmark(state, comparison);
  if (above + below === 0)
    return `In none of ${group} does ${lowerFirst(name)} differ from ${benchmark} beyond chance`;
  if (above === 0) return `${name} is below ${benchmark} in ${below} of ${group}`;
  if (below === 0) return `${name} is above ${benchmark} in ${above} of ${group}`;
  return `${name} is above ${benchmark} in ${above} of ${group} and below in ${below}`;
}
