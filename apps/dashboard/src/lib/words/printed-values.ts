import { shorthand, type MissingReason } from "@plumbline/domain";
import type { PrintedValue } from "@plumbline/charts";
import { printFigure, type FigureFormat } from "./indicator-units.js";

export type MissingReasonName =
  | "SUPPRESSED"
  | "NOT_APPLICABLE"
  | "UNAVAILABLE"
  | "LOW_RELIABILITY"
  | "ROUNDS_TO_ZERO"
  | "NOT_PUBLISHED";

export interface FigureFields {
  readonly value: number | null;
  readonly missing: { readonly reason: MissingReasonName; readonly symbol: string } | null;
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
}

const reasons: Readonly<Record<MissingReasonName, MissingReason>> = {
  SUPPRESSED: "suppressed",
  NOT_APPLICABLE: "not-applicable",
  UNAVAILABLE: "unavailable",
  LOW_RELIABILITY: "low-reliability",
  ROUNDS_TO_ZERO: "rounds-to-zero",
  NOT_PUBLISHED: "not-published",
};

/** A reason in two or three words: "not available". */
export function nameReason(reason: MissingReasonName): string {
  return shorthand[reasons[reason]].short;
}

/** A figure as charts and tables print it: its text and interval, or its shorthand and reason. */
export function toPrintedValue(figure: FigureFields, format: FigureFormat): PrintedValue {
  const { value, missing, interval } = figure;
  if (value === null) {
    const reason = missing?.reason ?? "NOT_PUBLISHED";
    return { value, text: missing?.symbol ?? shorthand["not-published"].symbol, reason: nameReason(reason) };
  }
  const text = printFigure(value, format);
  if (!interval) return { value, text };
  const { lower, upper } = interval;
  const bounds = `${printFigure(lower, format)} to ${printFigure(upper, format)}`;
  return { value, text, interval: { lower, upper, text: bounds } };
}
