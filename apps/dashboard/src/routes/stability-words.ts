import type { SeriesShown } from "#lib/server/fragments/series.js";
import { printFigure } from "#lib/words/indicator-units.js";
import type { EnglandFields } from "./page.query.js";

/** The figure of the period before the last one. */
export function findFigureBefore({
  observations,
}: SeriesShown): SeriesShown["observations"][number] | undefined {
  return observations.at(-2);
}

/** The latest turnover of England and the one before, as a sentence without a verdict. */
export function sayTurnover({ turnoverSeries }: EnglandFields): string {
  const { observations, indicator } = turnoverSeries;
  const [before, latest] = [findFigureBefore(turnoverSeries), observations.at(-1)];
  if (latest === undefined || latest.value === null)
    return "England’s turnover is not published for the latest year.";
  const opening = `England’s turnover was ${printFigure(latest.value, indicator)} in the year to September ${latest.period.code}`;
  if (before === undefined || before.value === null) return `${opening}.`;
  return `${opening}. It was ${printFigure(before.value, indicator)} the year before.`;
}

/** The same in a few words. */
export function sayTurnoverBriefly({ turnoverSeries }: EnglandFields): string {
  const { observations, indicator } = turnoverSeries;
  const [before, latest] = [findFigureBefore(turnoverSeries), observations.at(-1)];
  if (latest === undefined || latest.value === null) return "Turnover is not published for the latest year";
  const opening = `Turnover was ${printFigure(latest.value, indicator)} in ${latest.period.code}`;
  if (before === undefined || before.value === null) return opening;
  return `${opening}, ${printFigure(before.value, indicator)} in ${before.period.code}`;
}

/** The highest of the three rates' years, as a message for their picture. */
export function titleStability({ turnoverSeries, vacancySeries }: EnglandFields): string {
  const peak = (series: SeriesShown) =>
    series.observations.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]?.period.code ?? "";
  const [turnover, vacancy] = [peak(turnoverSeries), peak(vacancySeries)];
  if (turnover === vacancy) return `Turnover and vacancies were highest in ${turnover}`;
  return `Turnover was highest in ${turnover}, vacancies in ${vacancy}`;
}
