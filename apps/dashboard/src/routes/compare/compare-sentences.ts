import { areaInSentence, listWords } from "@plumbline/domain";
import type { CompareState } from "#lib/url-state/compare-state.js";
import { upperFirst } from "#lib/words/letter-case.js";
import { sideOf } from "#lib/words/outcomes.js";
import { describeExtremes } from "./extremes.js";
import type { ComparisonFields } from "./page.query.js";
import { nameBenchmark } from "./words.js";

const mostNames = 4;

/** Which areas lie above and below the benchmark beyond chance: by name where they are few, else by number. */
export function nameSides(state: Pick<CompareState, "benchmark">, comparison: ComparisonFields): string {
  const { rows, indicator } = comparison;
  const listSide = (side: ReturnType<typeof sideOf>) =>
    rows
      .filter(({ verdict }) => sideOf(verdict.outcome, indicator.polarity) === side)
      .map(({ observation }) => areaInSentence(observation.area));
  const [above, below, alike] = [listSide("above"), listSide("below"), listSide("alike")];
  if (above.length + below.length + alike.length === 0) return describeExtremes(comparison);
  const benchmark = nameBenchmark(state, comparison);
  const parts = [
    ...(above.length > 0 ? [`above ${benchmark}: ${nameFew(above)}`] : []),
    ...(below.length > 0 ? [`below: ${nameFew(below)}`] : []),
    ...(above.length + below.length === 0 ? [`within chance of ${benchmark}: all ${alike.length}`] : []),
  ];
  return upperFirst(parts.join("; "));
}

function nameFew(names: readonly string[]): string {
  return names.length > mostNames ? `${names.length} areas` : listWords(names);
}
