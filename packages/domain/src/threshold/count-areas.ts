import { quantile } from "@plumbline/statistics";
import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { observe, type Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { thresholdSentence } from "./threshold-sentence.js";

/** A line that figures are counted strictly above or strictly below, in the indicator's own unit. */
export interface Threshold {
  readonly side: "above" | "below";
  readonly number: number;
}

/**
 * `areas` are those of the period; `since` names an earlier period with the areas that existed then. `within` is the place
 * that the areas were chosen by, for the sentence to name.
 */
export interface ThresholdQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
  readonly threshold: Threshold;
  readonly within?: Area;
  readonly since?: { readonly period: Period; readonly areas: readonly Area[] };
}

export interface ThresholdAnswer {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly count: number;
  readonly of: number;
  readonly rows: readonly Observation[];
  readonly excluded: readonly Observation[];
  readonly lowest?: Observation;
  readonly highest?: Observation;
  readonly median?: number;
  readonly since?: { readonly period: Period; readonly count: number; readonly of: number };
  readonly sentence: string;
}

/**
 * How many areas lie strictly above or strictly below a published value. A figure that rounds to zero counts as below any
 * positive line; areas without a figure are listed, not counted. The median is of the figures counted, in the indicator's unit, one that
 * rounds to zero taken as 0.
 */
export function countAreas(release: Release, question: ThresholdQuestion): ThresholdAnswer {
  const now = divide(release, question, question);
  const then = question.since && {
    period: question.since.period,
    ...divide(release, question, question.since),
  };
  const since = then && { period: then.period, count: then.rows.length, of: then.of };
  const { counted, rows, excluded } = now;
  const answer = {
    indicator: question.indicator,
    period: question.period,
    count: rows.length,
    of: now.of,
    rows,
    excluded,
    ...findSpread(counted),
    ...(since === undefined ? {} : { since }),
  };
  return { ...answer, sentence: thresholdSentence(answer, question) };
}

function findSpread(counted: readonly Observation[]): Pick<ThresholdAnswer, "lowest" | "highest" | "median"> {
  const number = ({ value }: Observation) => (value.known ? value.number : 0);
  const ordered = counted.toSorted((a, b) => number(a) - number(b));
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return {};
  return { lowest, highest, median: quantile(ordered.map(number), 0.5) };
}

function divide(
  release: Release,
  { indicator, threshold }: ThresholdQuestion,
  { areas, period }: { readonly areas: readonly Area[]; readonly period: Period },
) {
  const observations = areas.map((area) => observe(release, area, indicator, period));
  const counted = observations.filter(({ value }) => value.known || value.reason === "rounds-to-zero");
  return {
    counted,
    rows: counted.filter((observation) => lies(observation, threshold)),
    of: counted.length,
    excluded: observations.filter((observation) => !counted.includes(observation)),
  };
}

function lies({ value }: Observation, { side, number }: Threshold): boolean {
  if (!value.known) return side === "below" && number > 0;
  return side === "above" ? value.number > number : value.number < number;
}
