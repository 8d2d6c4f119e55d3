import { areaPossessive } from "../areas/area-in-sentence.js";
import { findArea } from "../areas/area-register.js";
import { formatFigure } from "../formatting/format-number.js";
import { observe, type Observation } from "../releases/observation.js";
import { findPeriod, listPeriods } from "../releases/release-periods.js";
import type { Release } from "../releases/release.js";
import { shorthand } from "../values/missing.js";
import { englandCode, type Benchmark } from "./benchmark.js";
import { neighboursMedian } from "./neighbours-median.js";

/** The value a figure is compared with. `observation` is absent where the value is a median. `phrase` reads after "than". */
export interface ResolvedBenchmark {
  readonly resolved: true;
  readonly value: number;
  readonly phrase: string;
  readonly observation?: Observation;
}

/** Why a figure has no benchmark, as a clause that reads after a colon. */
export interface UnresolvedBenchmark {
  readonly resolved: false;
  readonly why: string;
}

/** Finds the value that one figure is compared with, or says why there is none. */
export function resolveBenchmark(
  release: Release,
  figure: Observation,
  benchmark: Benchmark,
): ResolvedBenchmark | UnresolvedBenchmark {
  if (benchmark.kind === "statistical-neighbours") return neighboursMedian(release, figure);
  const observation = findBenchmarkObservation(release, figure, benchmark);
  if (observation === undefined) return { resolved: false, why: whyNone[benchmark.kind] };
  if (isSame(observation, figure)) return { resolved: false, why: "it is its own benchmark" };
  return toResolved(observation, benchmark);
}

const whyNone = {
  england: "England has no such figure",
  region: "it lies in no region",
  area: "the area to compare with is not known",
  "previous-period": "there is no earlier period",
} as const;

/** The observation that serves as benchmark for a figure; undefined where there is none. */
export function findBenchmarkObservation(
  release: Release,
  figure: Observation,
  benchmark: Benchmark,
): Observation | undefined {
  const code = { england: englandCode, region: figure.area.region, area: benchmark.area };
  const area =
    benchmark.kind === "previous-period"
      ? figure.area
      : benchmark.kind === "statistical-neighbours"
        ? undefined
        : findArea(release.areas, code[benchmark.kind] ?? "");
  const period = findBenchmarkPeriod(release, figure, benchmark);
  return area && period ? observe(release, area, figure.indicator, period) : undefined;
}

function findBenchmarkPeriod(release: Release, figure: Observation, benchmark: Benchmark) {
  if (benchmark.period !== undefined) return findPeriod(release, figure.indicator, benchmark.period);
  if (benchmark.kind !== "previous-period") return figure.period;
  return listPeriods(release, figure.indicator).findLast((period) => period.end < figure.period.end);
}

/** Whether two observations stand for the same area and period. */
export function isSame(a: Observation, b: Observation | undefined): boolean {
  return a.area.code === b?.area.code && a.period.code === b.period.code;
}

/** An observation as the value that figures are compared with, or why it cannot be one. */
export function toResolved(
  observation: Observation,
  { kind }: Benchmark,
): ResolvedBenchmark | UnresolvedBenchmark {
  const { area, value, indicator, period, agrees } = observation;
  if (!value.known) {
    return { resolved: false, why: `the benchmark has no figure (${shorthand[value.reason].short})` };
  }
  if (agrees === false) {
    return { resolved: false, why: "the benchmark’s published rate differs from the one its counts give" };
  }
  const figure = formatFigure(value.number, indicator);
  const phrase =
    kind === "previous-period" ? `the ${figure} of ${period.code}` : `${areaPossessive(area)} ${figure}`;
  return { resolved: true, value: value.number, phrase, observation };
}
