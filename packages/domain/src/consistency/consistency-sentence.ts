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
  const absolute = between(ends, (period) => absoluteSpread(indicator, spreadOf(period.spread)));
  const relative = between(ends, ({ spread }) => relativeSpread(spread.weightedCoefficientOfVariation));
  const unit = indicator.unit === "percent" ? " points" : "";
  const disagree = direction(ends, ({ spread }) => spreadOf(spread)) * direction(ends, relativeNumber) < 0;
  const turn = disagree ? "but" : "and";
  const opening = `${capitalise(indicator.phrase)}: ${findings[outcome]} since ${ends.first.period.code}`;
  return `${opening}; spread ${absolute}${unit}, ${turn} relative spread ${relative}.`;
}

const findings: Readonly<Record<ConsistencyOutcome, string>> = {
  "more-consistent": "areas have become more alike",
  "less-consistent": "areas have become less alike",
  "no-clear-change": "no clear change in consistency",
  "too-few-periods": "no verdict",
};

function between({ first, last }: Ends, text: (period: MeasuredPeriod) => string): string {
  return `${text(first)} to ${text(last)}`;
}

function absoluteSpread(indicator: Indicator, proportion: number): string {
  return formatNumber(proportion * (indicator.rate?.scale ?? 1), 1);
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

const obstacles = {
  periods: "fewer than five periods can be measured",
  areas: "too few areas are the same area at both ends",
  count: "a count follows the size of the area",
} as const;

/** Why there is no verdict, as a sentence. */
export function unansweredSentence(indicator: Indicator, obstacle: keyof typeof obstacles): string {
  return `${capitalise(indicator.phrase)}: no verdict on consistency, since ${obstacles[obstacle]}.`;
}
