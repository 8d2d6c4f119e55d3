import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { observe, type Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { againstEngland, type Benchmark } from "./benchmark.js";
import { findBenchmarkObservation, isSame, toResolved } from "./resolve-benchmark.js";
import { compareToBenchmark, compareToResolved, type Verdict } from "./verdict.js";

export interface ComparisonQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
  readonly benchmark?: Benchmark;
}

export interface ComparisonRow {
  readonly observation: Observation;
  readonly verdict: Verdict;
}

/** One indicator, one period, many areas: a row with its verdict for each that has a figure, and those that have none. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly benchmark?: Observation;
  readonly rows: readonly ComparisonRow[];
  readonly excluded: readonly Observation[];
}

/** Compares areas on one indicator in one period, each with its benchmark (England unless another is named). */
export function compareAreas(release: Release, question: ComparisonQuestion): Comparison {
  const { indicator, period, areas, benchmark = againstEngland } = question;
  const observations = areas.map((area) => observe(release, area, indicator, period));
  const shared = findSharedBenchmark(release, observations, benchmark);
  const resolved = shared && toResolved(shared, benchmark);
  return {
    indicator,
    period,
    ...(shared === undefined ? {} : { benchmark: shared }),
    rows: observations
      .filter((observation) => observation.value.known)
      .map((observation) => ({
        observation,
        verdict:
          resolved === undefined || isSame(observation, shared)
            ? compareToBenchmark(release, observation, benchmark)
            : compareToResolved(observation, resolved, benchmark),
      })),
    excluded: observations.filter((observation) => !observation.value.known),
  };
}

function findSharedBenchmark(
  release: Release,
  [first]: readonly Observation[],
  benchmark: Benchmark,
): Observation | undefined {
  const isShared = benchmark.kind === "england" || benchmark.kind === "area";
  return isShared && first ? findBenchmarkObservation(release, first, benchmark) : undefined;
}
