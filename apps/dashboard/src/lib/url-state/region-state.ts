import { formatQuery, isProblem, readPattern, readText, readWord, type LinkParams } from "./fields.js";
import type { ParsedState } from "./compare-state.js";

export const headlineSlugs = [
  "turnover-rate-fte",
  "agency-rate-fte",
  "vacancy-rate-fte",
  "caseload-fte",
  "absence-rate-fte",
  "inpost-fte",
] as const;
export type HeadlineSlug = (typeof headlineSlugs)[number];

/** Everything a region's page shows: which indicator its trends are of, which year, and what its table is sorted by. */
export interface RegionState {
  readonly indicator: HeadlineSlug;
  readonly period?: string | undefined;
  readonly sort: HeadlineSlug | "name";
  readonly release?: string | undefined;
}

export function parseRegionState(params: LinkParams): ParsedState<RegionState> {
  const indicator = readWord(params, {
    name: "indicator",
    words: headlineSlugs,
    fallback: "turnover-rate-fte",
  });
  const sort = readWord(params, { name: "sort", words: ["name", ...headlineSlugs], fallback: "name" });
  const period = readPattern(params, { name: "period", pattern: /^\d{4}$/, looksLike: "a year" });
  if (isProblem(indicator) || isProblem(sort) || isProblem(period)) {
    return { readable: false, problems: [indicator, sort, period].filter(isProblem) };
  }
  return { readable: true, state: { indicator, period, sort, release: readText(params, "release") } };
}

/** The link of a region's page, with everything it shows. */
export function formatRegionState(region: string, { indicator, period, sort, release }: RegionState): string {
  return `/regions/${region}${formatQuery({ indicator, period, sort, release })}`;
}
