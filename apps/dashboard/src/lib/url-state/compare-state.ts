import { parseAreaCode } from "@plumbline/domain";
import { listCodes, longName, mostGroupName, unreadableCode } from "./area-choice.js";
import {
  formatQuery,
  isProblem,
  readPattern,
  readText,
  readWord,
  type LinkParams,
  type LinkProblem,
} from "./fields.js";

export const compareLevels = ["regions", "authorities", "areas"] as const;
export type CompareLevel = (typeof compareLevels)[number];

export const benchmarkWords = ["england", "region", "statistical-neighbours", "previous-period"] as const;
export type BenchmarkWord = (typeof benchmarkWords)[number];

export const sortings = ["value", "name"] as const;
export type Sorting = (typeof sortings)[number];

/** Everything the comparison page shows. `benchmark` is a word or the code of an area; `areas` is the reader's own list. */
export interface CompareState {
  readonly indicator: string;
  readonly level: CompareLevel;
  readonly within?: string | undefined;
  readonly areas: readonly string[];
  /** What the reader calls the list. */
  readonly group?: string | undefined;
  readonly period?: string | undefined;
  readonly benchmark: string;
  readonly sort: Sorting;
  readonly release?: string | undefined;
}

export type ParsedState<State> =
  | { readonly readable: true; readonly state: State }
  | { readonly readable: false; readonly problems: readonly LinkProblem[] };

const defaultIndicator = "turnover-rate-fte";

/** Reads a comparison from its link; every parameter that cannot be read is a problem of its own. */
export function parseCompareState(params: LinkParams): ParsedState<CompareState> {
  const areas = listCodes(params);
  const level = readWord(params, {
    name: "level",
    words: compareLevels,
    fallback: areas.length > 0 ? "areas" : "regions",
  });
  const sort = readWord(params, { name: "sort", words: sortings, fallback: "value" });
  const period = readPattern(params, { name: "period", pattern: /^\d{4}(\d{2})?$/, looksLike: "a year" });
  const within = readArea(params, "within");
  const benchmark = readBenchmark(params);
  const unreadable = areas
    .filter((code) => parseAreaCode(code) === undefined)
    .map((code) => unreadableCode("areas", code));
  const group = readText(params, "group");
  const tooLong = group !== undefined && group.length > mostGroupName ? [longName(group)] : [];
  if (
    isProblem(level) ||
    isProblem(sort) ||
    isProblem(period) ||
    isProblem(within) ||
    isProblem(benchmark) ||
    unreadable.length + tooLong.length > 0
  ) {
    return {
      readable: false,
      problems: [...[level, sort, period, within, benchmark].filter(isProblem), ...unreadable, ...tooLong],
    };
  }
  const indicator = readText(params, "indicator") ?? defaultIndicator;
  return {
    readable: true,
    state: {
      indicator,
      level,
      within,
      areas,
      group,
      period,
      benchmark,
      sort,
      release: readText(params, "release"),
    },
  };
}

/** The link of a comparison, with everything it shows. */
export function formatCompareState(state: CompareState, path = "/compare"): string {
  const { indicator, level, within, areas, group, period, benchmark, sort, release } = state;
  const query = formatQuery({
    indicator,
    level,
    within: level === "authorities" ? within : undefined,
    areas: level === "areas" ? areas.join(",") : undefined,
    group: level === "areas" ? group : undefined,
    period,
    benchmark,
    sort,
    release,
  });
  return `${path}${query}`;
}

function readArea(params: LinkParams, name: string): string | undefined | LinkProblem {
  const given = readText(params, name);
  if (given === undefined || parseAreaCode(given) !== undefined) return given;
  return unreadableCode(name, given);
}

function readBenchmark(params: LinkParams): string | LinkProblem {
  const given = readText(params, "benchmark");
  if (given === undefined) return "england";
  if (parseAreaCode(given) !== undefined) return given;
  return readWord<string>(params, { name: "benchmark", words: benchmarkWords, fallback: "england" });
}
