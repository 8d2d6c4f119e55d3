import type { QuestionState } from "#lib/url-state/question-state.js";
import type { CountedFigure } from "./page.query.js";

/** The areas beyond a line, furthest from it first. A figure that rounds to zero lies lowest. */
export function sortCounted(
  rows: readonly CountedFigure[],
  side: QuestionState["side"],
): readonly CountedFigure[] {
  const sign = side === "above" ? -1 : 1;
  return rows.toSorted(
    (a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)) || a.area.name.localeCompare(b.area.name, "en-GB"),
  );
}
