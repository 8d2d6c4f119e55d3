import type { PublishedFigure, PublishedObservation } from "../content/edition-content.js";
import { parseFigure } from "../content/parse-figure.js";
import { shorthand } from "@plumbline/domain";

function printFigure(figure: PublishedFigure | undefined): string {
  if (figure === undefined) return "";
  return figure.known ? figure.decimal : shorthand[figure.reason].symbol;
}

/** One line an area and period, in the order of their codes; a column an indicator; figures and symbols as printed. */
export function formatObservations(observations: readonly PublishedObservation[]): string {
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))].toSorted();
  const places = Map.groupBy(observations, ({ period, area }) => `${period}\t${area}`);
  const lines = [...places].map(([place, ofPlace]) => {
    const figures = new Map(ofPlace.map(({ indicator, figure }) => [indicator, figure]));
    return [place, ...indicators.map((indicator) => printFigure(figures.get(indicator)))].join("\t");
  });
  return [["period", "area", ...indicators].join("\t"), ...lines.toSorted(), ""].join("\n");
}

function parseLine(line: string, indicators: readonly string[]): readonly PublishedObservation[] {
  const [period = "", area = "", ...cells] = line.split("\t");
  return indicators.flatMap((indicator, position) => {
    const figure = parseFigure(cells[position] ?? "");
    return figure === undefined ? [] : [{ indicator, area, period, figure }];
  });
}

export function parseObservations(text: string): readonly PublishedObservation[] {
  const [heading = "", ...lines] = text.trimEnd().split("\n");
  const indicators = heading.split("\t").slice(2);
  return lines.flatMap((line) => parseLine(line, indicators));
}
