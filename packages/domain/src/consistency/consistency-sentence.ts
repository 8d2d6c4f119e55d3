import { formatFigure, formatNumber } from "../formatting/format-number.js";
import { capitalise } from "../formatting/capitalise.js";
import type { Indicator } from "../indicators/indicator.js";
import { spreadOf, type ConsistencyOutcome, type MeasuredPeriod } from "./consistency-verdict.js";

interface Ends {
  readonly first: MeasuredPeriod;
  readonly last: MeasuredPeriod;
}

/**
 * Whether areas grew more alike, in at most 25 words: the outcome since when, and both ways of seeing it, in the indicator's own
 * unit and relative to its level. Where the two disagree it says so.
 */
export function consistencySentence(indicator: Indicator, outcome: ConsistencyOutcome, ends: Ends): string {
  const absolute = between(ends, ({ spread }) => absoluteSpread(indicator, spreadOf(spread)));
  const relative = between(ends, ({ spread }) => relativeSpread(spread.weightedCoefficientOfVariation));
  const disagree = direction(ends, ({ spread }) => spreadOf(spread)) * direction(ends, relativeNumber) < 0;
  const turn = disagree ? ", but relative to its level" : ", relative to its level";
  return `${openings[outcome](indicator.phrase, ends.first.period.code)}: spread ${absolute}${turn} ${relative}.`;
}

const openings: Readonly<Record<ConsistencyOutcome, (phrase: string, since: string) => string>> = {
  "more-consistent": (phrase, since) => `Areas have become more alike on ${phrase} since ${since}`,
  "less-consistent": (phrase, since) => `Areas have become less alike on ${phrase} since ${since}`,
  "no-clear-change": (phrase, since) => `No clear change in how alike areas are on ${phrase} since ${since}`,
  "too-few-periods": (phrase) => capitalise(phrase),
};

function between({ first, last }: Ends, text: (period: MeasuredPeriod) => string): string {
  return `${text(first)} then, ${text(last)} now`;
}

function absoluteSpread(indicator: Indicator, proportion: number): string {
  const scale = indicator.rate?.scale ?? 1;
  const number = formatNumber(proportion * scale, 1);
  return indicator.unit === "percent" ? `${number} points` : number;
}

function relativeSpread(cv: MeasuredPeriod["spread"]["weightedCoefficientOfVariation"]): string {
  return cv.answered ? formatFigure(cv.value * 100, { decimals: 0, unit: "percent" }) : "not known";
}

function relativeNumber({ spread }: MeasuredPeriod): number {
  const { weightedCoefficientOfVariation: cv } = spread;
  return cv.answered ? cv.value : 0;
}

function direction({ first, last }: Ends, number: (period: MeasuredPeriod) => number): number {
  return Math.sign(number(last) - number(first));
}

/** Why there is no verdict: too few periods, or too few areas that are the same area at both ends. */
export function tooFewSentence(indicator: Indicator, lacking: "periods" | "areas"): string {
  const subject = `No verdict on how alike areas are on ${indicator.phrase}`;
  return lacking === "periods"
    ? `${subject}: fewer than five periods can be measured.`
    : `${subject}: too few areas are the same area at both ends.`;
}
