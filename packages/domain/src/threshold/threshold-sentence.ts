import { formatFigure } from "../formatting/format-number.js";
import type { Threshold, ThresholdAnswer } from "./count-areas.js";

function countOf(count: number, of: number): string {
  if (of === 0) return "None of the areas has a figure";
  return count === 0 ? `None of ${of}` : `${count} of ${of}`;
}

/** The count as a sentence: how many of how many, above or below which line, when, and who was left out. */
export function thresholdSentence(
  { indicator, period, count, of, excluded, since }: Omit<ThresholdAnswer, "sentence">,
  { side, number }: Threshold,
): string {
  const line = formatFigure(number, {
    ...indicator,
    decimals: Math.max(indicator.decimals, decimalsOf(number)),
  });
  if (of === 0) return `${countOf(count, of)} of ${indicator.phrase} for ${period.label}.`;
  const areas = of === 1 ? "area" : "areas";
  const verb = count === 1 ? "was" : "were";
  const opening = `${countOf(count, of)} ${areas} with a figure ${verb} ${side} ${line} on ${indicator.phrase}, ${period.label}.`;
  const before = since && ` In ${since.period.code} it was ${since.count} of ${since.of}.`;
  const left =
    excluded.length > 0 &&
    ` ${excluded.length} had no figure and ${excluded.length === 1 ? "is" : "are"} not counted.`;
  return `${opening}${before ?? ""}${left || ""}`;
}

function decimalsOf(number: number): number {
  return `${number}`.split(".")[1]?.length ?? 0;
}
