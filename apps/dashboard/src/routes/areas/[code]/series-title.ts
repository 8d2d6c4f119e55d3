import { areaInSentence } from "@plumbline/domain";
import type { SeriesShown } from "#lib/server/fragments/series.js";
import { printFigure } from "#lib/words/indicator-units.js";

/** The message of a series in plain figures: its last one, and where it stood when the series, or its last part, began. */
export function titleSeries(
  area: { readonly name: string },
  { indicator, observations, breaks }: SeriesShown,
): string {
  const start = breaks.at(-1)?.period.code ?? "";
  const known = observations.filter(({ value, period }) => value !== null && period.code >= start);
  const [first, last] = [known[0], known.at(-1)];
  const subject = `${indicator.shortName} in ${areaInSentence(area)}`;
  if (first === undefined || last === undefined) return `${subject}: no figures`;
  const print = (value: number | null) => printFigure(value ?? 0, indicator);
  if (first === last) return `${subject} was ${print(last.value)} in ${last.period.code}`;
  return `${subject} was ${print(last.value)} in ${last.period.code}; it was ${print(first.value)} in ${first.period.code}`;
}
