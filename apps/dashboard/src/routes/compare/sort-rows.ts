import type { Sorting } from "#lib/url-state/compare-state.js";
import type { ComparisonRow } from "./page.query.js";

/** The rows of a comparison, highest figure first or in the order of the alphabet. */
export function sortRows(rows: readonly ComparisonRow[], sorting: Sorting): readonly ComparisonRow[] {
  const byName = (a: ComparisonRow, b: ComparisonRow) =>
    a.observation.area.name.localeCompare(b.observation.area.name, "en-GB");
  if (sorting === "name") return rows.toSorted(byName);
  return rows.toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0) || byName(a, b));
}
