import type { CompareState } from "#lib/url-state/compare-state.js";
import type { ComparisonFields } from "./page.query.js";

/** How many areas are compared, as it reads after "in 3 of": "the 9 regions", "148 authorities", "these 5 areas". */
export function nameGroup({ level, group }: Pick<CompareState, "level" | "group">, count: number): string {
  if (level === "regions") return `${count} regions`;
  if (level === "authorities") return `${count} authorities`;
  return group === undefined ? `these ${count} areas` : `the ${count} areas of “${group}”`;
}

const benchmarkNames: Readonly<Record<string, string>> = {
  region: "its region",
  "statistical-neighbours": "its neighbours’ median",
  "previous-period": "its own figure in the period before",
};

/** What each figure is held against: "England", "its own region". */
export function nameBenchmark(
  { benchmark }: Pick<CompareState, "benchmark">,
  comparison: ComparisonFields,
): string {
  return benchmarkNames[benchmark] ?? comparison.benchmark?.area.name ?? "the benchmark";
}
