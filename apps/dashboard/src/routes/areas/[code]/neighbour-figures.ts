import type { FigureFields } from "#lib/words/printed-values.js";
import type { AreaFields } from "./page.query.js";

/** Every figure of the table of neighbours, the area's own first. */
export function listNeighbourFigures(area: AreaFields): readonly (FigureFields | null)[] {
  const rows = [area, ...area.statisticalNeighbours.map((neighbour) => neighbour.area)];
  return rows.flatMap(({ turnover, agency, vacancy, caseload }) => [turnover, agency, vacancy, caseload]);
}
