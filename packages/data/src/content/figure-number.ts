import type { PublishedFigure } from "./edition-content.js";

/** The number of a printed figure; undefined where a symbol was printed instead. */
export function figureNumber(figure: PublishedFigure | undefined): number | undefined {
  return figure?.known ? Number(figure.decimal) : undefined;
}
