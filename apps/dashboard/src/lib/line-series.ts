import type { LineBreak, LineEvent, LinePoint } from "@plumbline/charts";
import { toPrintedValue, type FigureFields } from "./words/printed-values.js";
import type { FigureFormat } from "./words/indicator-units.js";

interface SeriesFields {
  readonly indicator: FigureFormat;
  readonly observations: readonly (FigureFields & { readonly period: { readonly code: string } })[];
  readonly breaks: readonly { readonly period: { readonly code: string }; readonly reason: string }[];
}

/** A series as the charts of lines draw it: each yearly figure at its year. */
export function toLinePoints({ indicator, observations }: SeriesFields): readonly LinePoint[] {
  return observations.map((observation) => ({
    period: Number(observation.period.code),
    ...toPrintedValue(observation, indicator),
  }));
}

/** Where a series starts anew. */
export function toLineBreaks({ breaks }: SeriesFields): readonly LineBreak[] {
  return breaks.map(({ period, reason }) => ({ period: Number(period.code), reason }));
}

interface EventNote {
  readonly kind: string;
  readonly date: string;
  readonly text: string;
  readonly indicators: readonly { readonly slug: string }[];
}

/** The dated events that concern an indicator, each once, placed among workforce years (which end on 30 September). */
export function toLineEvents(notes: readonly EventNote[], slug: string): readonly LineEvent[] {
  const events = notes
    .filter(
      ({ kind, indicators }) => kind === "EVENT" && indicators.some((indicator) => indicator.slug === slug),
    )
    .map(({ date, text }) => ({ position: placeOnYears(date), label: text.split(":")[0] ?? text }));
  return [...new Map(events.map((event) => [event.position, event])).values()];
}

const yearMilliseconds = 365.25 * 24 * 60 * 60 * 1000;

/** A day as a place on an axis on which 2025 stands for 30 September 2025. */
export function placeOnYears(day: string): number {
  const year = Number(day.slice(0, 4));
  const distance = Date.parse(day) - Date.parse(`${year}-09-30`);
  return Math.round((year + distance / yearMilliseconds) * 1000) / 1000;
}
