import { areaInSentence } from "../areas/area-in-sentence.js";
import type { Area } from "../areas/area.js";
import { capitalise } from "../formatting/capitalise.js";
import { formatDifference } from "../formatting/format-number.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import type { TrendOutcome } from "./find-trend.js";

interface TrendSubject {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly from?: Period | undefined;
  readonly slope?: number;
}

/** A trend as a sentence: what has risen or fallen where, since when, how fast, and whether that is better. */
export function trendSentence(
  { area, indicator, from, slope = 0 }: TrendSubject,
  outcome: TrendOutcome,
): string {
  const subject = `${indicator.phrase} in ${areaInSentence(area)}`;
  if (outcome === "too-few-periods")
    return `No trend for ${subject}: fewer than five periods in a row can be compared.`;
  const since = from === undefined ? "" : ` since ${from.code}`;
  if (outcome === "no-clear-trend") return `${capitalise(subject)} shows no clear trend${since}.`;
  const pace = formatDifference(slope, { ...indicator, decimals: Math.max(1, indicator.decimals) });
  const judgement = outcome === "improving" ? ": better" : outcome === "worsening" ? ": worse" : "";
  return `${capitalise(subject)} has ${slope > 0 ? "risen" : "fallen"}${since}, by about ${pace} a year${judgement}.`;
}
