import { listFigures } from "../../programme/figures/list-figures.js";
import type { ReportedFigure } from "../../programme/figures/reported-figure.js";
import type { Release } from "../../releases/release.js";
import type { ReportedOrigin } from "./origin.js";

/** The figure of a programme's record that an origin names. */
export function findReported(
  release: Release,
  { programme, quantity, asAt }: ReportedOrigin,
): ReportedFigure | undefined {
  return listFigures(release, programme).find(
    (figure) => figure.quantity === quantity && figure.asAt === asAt,
  );
}
