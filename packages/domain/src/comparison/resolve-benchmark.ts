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
  if (isSame(observation, figure)) return { resolved: false, why: "It is its own benchmark." };
  return fromObservation(observation, benchmark);
}

const whyNone = {
  england: "England has no such figure.",
  region: "The area lies in no region.",
  area: "The area to compare with is not known.",
  "previous-period": "There is no earlier period.",
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

function isSame(a: Observation, b: Observation): boolean {
  return a.area.code === b.area.code && a.period.code === b.period.code;
}

function fromObservation(
  observation: Observation,
  { kind }: Benchmark,
): ResolvedBenchmark | UnresolvedBenchmark {
  const { area, value, indicator, period, agrees } = observation;
  if (!value.known) {
    return { resolved: false, why: `The benchmark has no figure (${shorthand[value.reason].short}).` };
  }
  if (agrees === false) {
    return { resolved: false, why: "The benchmark’s published rate is not that of its published counts." };
  }
  const figure = formatFigure(value.number, indicator);
  const phrase =
    kind === "previous-period" ? `the ${figure} of ${period.code}` : `${areaPossessive(area)} ${figure}`;
  return { resolved: true, value: value.number, phrase, observation };
}
