import { newcombeDifference } from "@plumbline/statistics";
import type { AreaLevel } from "../areas/area.js";
import type { Polarity } from "../indicators/indicator.js";
import type { Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { intervalAgainstBenchmarkRule } from "../rules/interval-against-benchmark.js";
import { newcombeDifferenceRule } from "../rules/newcombe-difference.js";
import type { Rule } from "../rules/rule.js";
import { againstEngland, type Benchmark, type BenchmarkKind } from "./benchmark.js";
import { findObstacle, observationInterval, type ChanceInterval } from "./observation-interval.js";
import { resolveBenchmark, type ResolvedBenchmark, type UnresolvedBenchmark } from "./resolve-benchmark.js";
import { notComparableSentence, verdictSentence } from "./verdict-sentence.js";

export const outcomes = ["better", "worse", "higher", "lower", "similar", "not-comparable"] as const;
export type Outcome = (typeof outcomes)[number];

/** Whether a figure differs from its benchmark by more than chance, by which rule, by how much, and in words. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly rule: Rule;
  readonly benchmark?: number | undefined;
  readonly difference?: number | undefined;
  readonly differenceInterval?: ChanceInterval | undefined;
  readonly sentence: string;
}

/**
 * Compares a figure with its benchmark. England, regions and medians are taken as exact: the rule is the figure's own interval
 * (Fingertips). Another authority and an earlier period carry chance of their own: the rule is Newcombe's difference.
 */
export function compareToBenchmark(
  release: Release,
  figure: Observation,
  benchmark: Benchmark = againstEngland,
): Verdict {
  return compareToResolved(figure, resolveBenchmark(release, figure, benchmark), benchmark);
}

/** The same with a benchmark that is already resolved, so that many figures can share one. */
export function compareToResolved(
  figure: Observation,
  found: ResolvedBenchmark | UnresolvedBenchmark,
  { kind }: Benchmark,
): Verdict {
  const exact = takenAsExact(found, kind);
  const rule = exact ? intervalAgainstBenchmarkRule : newcombeDifferenceRule;
  const obstacle = findObstacle(figure);
  if (!found.resolved) return notComparable(figure, rule, { why: obstacle ?? found.why });
  const { value: benchmark, phrase } = found;
  const difference = figure.value.known ? figure.value.number - benchmark : undefined;
  if (obstacle !== undefined || difference === undefined) {
    return notComparable(figure, rule, { why: obstacle ?? "there is no figure", benchmark, difference });
  }
  const interval = exact ? intervalAround(figure, found) : intervalBetween(figure, found);
  if (!interval.answered) return notComparable(figure, rule, { why: interval.why, benchmark, difference });
  const outcome = outcomeOf(interval, figure.indicator.polarity);
  const sentence = verdictSentence(figure, outcome, { phrase, difference });
  return { outcome, rule, benchmark, difference, differenceInterval: interval, sentence };
}

const exactLevels: readonly AreaLevel[] = ["country", "region", "subregion"];

function takenAsExact(found: ResolvedBenchmark | UnresolvedBenchmark, kind: BenchmarkKind): boolean {
  if (kind === "previous-period") return false;
  const observation = found.resolved ? found.observation : undefined;
  return observation === undefined || exactLevels.includes(observation.area.level);
}

interface Obstacle extends Pick<Verdict, "benchmark" | "difference"> {
  readonly why: string;
}

function notComparable(figure: Observation, rule: Rule, obstacle: Obstacle): Verdict {
  const { why, benchmark, difference } = obstacle;
  const sentence = notComparableSentence(figure, why);
  return { outcome: "not-comparable", rule, benchmark, difference, differenceInterval: undefined, sentence };
}

type DifferenceInterval = ChanceInterval | { readonly answered: false; readonly why: string };

function intervalAround(figure: Observation, { value }: ResolvedBenchmark): DifferenceInterval {
  const interval = observationInterval(figure);
  if (!interval.answered) return interval;
  return { ...interval, lower: interval.lower - value, upper: interval.upper - value };
}

function intervalBetween(figure: Observation, { observation }: ResolvedBenchmark): DifferenceInterval {
  const other = observation ?? figure;
  const why = findObstacle(other);
  if (why !== undefined) return { answered: false, why: `for the benchmark, ${why}` };
  const [x1, n1, x2, n2] = [figure.numerator, figure.denominator, other.numerator, other.denominator];
  if (x1 === undefined || n1 === undefined || x2 === undefined || n2 === undefined || x1 > n1 || x2 > n2) {
    return { answered: false, why: "leavers outnumber staff in one of the two figures" };
  }
  const found = newcombeDifference({ count: x1, total: n1 }, { count: x2, total: n2 });
  if (!found.answered) return { answered: false, why: "there is nothing to divide by" };
  const scale = figure.indicator.rate?.scale ?? 1;
  const { lower, upper } = found.value;
  return {
    answered: true,
    lower: lower * scale,
    upper: upper * scale,
    level: 0.95,
    rule: newcombeDifferenceRule,
  };
}

function outcomeOf({ lower, upper }: ChanceInterval, polarity: Polarity): Outcome {
  if (lower <= 0 && upper >= 0) return "similar";
  const higher = lower > 0;
  if (polarity === "neither") return higher ? "higher" : "lower";
  return higher === (polarity === "higher-is-better") ? "better" : "worse";
}
