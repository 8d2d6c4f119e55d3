import { readFigures, type ReadFigure } from "@plumbline/charts";

/** The chart with this id in the markup of a page, or the ids of those that are there. */
export function findChart(html: string, id: string): ReadFigure | { readonly ids: readonly string[] } {
  const figures = readFigures(html);
  return figures.find((figure) => figure.id === id) ?? { ids: figures.map((figure) => figure.id) };
}
