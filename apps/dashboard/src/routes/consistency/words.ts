import { printDistance, type FigureFormat } from "#lib/words/indicator-units.js";
import type { ConsistencyFields } from "./page.query.js";

const twoTests =
  "More alike or less alike is said only where two tests agree that it is no chance: one of the first year against the last, one of the slope over all years.";

const judgements: Readonly<Record<ConsistencyFields["verdict"]["outcome"], string>> = {
  MORE_CONSISTENT:
    "Two tests agree on it: one of the first year against the last, one of the slope over all years.",
  LESS_CONSISTENT:
    "Two tests agree on it: one of the first year against the last, one of the slope over all years.",
  NO_CLEAR_CHANGE: `${twoTests} Here they do not.`,
  TOO_FEW_PERIODS: "Nothing is said about a change where it could not be tested.",
};

/** How the verdict was reached, for the line under it. */
export function explainVerdict({ outcome }: ConsistencyFields["verdict"]): string {
  return judgements[outcome];
}

/** The judgement of a verdict as a heading: what its sentence says before its numbers, which stand under it. */
export function headVerdict({ sentence }: Pick<ConsistencyFields["verdict"], "sentence">): string {
  return sentence.replace(/[;.].*$/, "");
}

interface MeasuredPoint {
  readonly period: { readonly code: string };
  readonly spreadBeyondChance: number | null;
  readonly gap: number | null;
}

interface Spreads {
  readonly indicator: FigureFormat;
  readonly points: readonly MeasuredPoint[];
}

/** The spread of the first and of the last period in a sentence; undefined where neither was measured. */
export function describeSpread({ points, indicator }: Spreads): string | undefined {
  const first = points.find((point) => spreadOf(point) !== null);
  const last = points.findLast((point) => spreadOf(point) !== null);
  if (first === undefined || last === undefined) return undefined;
  const print = (point: MeasuredPoint) => printDistance(spreadOf(point) ?? 0, indicator);
  if (last.spreadBeyondChance !== null) {
    return `A typical authority lay ${print(first)} from the average in ${first.period.code} and ${print(last)} in ${last.period.code}, once chance is taken away.`;
  }
  return `The middle eight tenths of authorities stretched over ${print(first)} in ${first.period.code} and ${print(last)} in ${last.period.code}.`;
}

function spreadOf({ spreadBeyondChance, gap }: MeasuredPoint): number | null {
  return spreadBeyondChance ?? gap;
}

interface LeftOut {
  readonly denominator: number | null;
  readonly missing: { readonly explanation: string } | null;
}

/** Why an area was left out of a period. */
export function explainExclusion({ denominator, missing }: LeftOut): string {
  if (missing !== null) return missing.explanation;
  if (denominator === null) return "The counts behind the figure are not published.";
  return `Too few staff: ${denominator}, and 30 are needed.`;
}
