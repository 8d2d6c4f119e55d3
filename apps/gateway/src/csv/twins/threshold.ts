import { ReleaseType } from "../../schema/release/release.type.js";
import { ThresholdResolver } from "../../schema/threshold/threshold.resolver.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { findNumber, findText, requireText } from "../../links/asked.js";
import { figureColumns, originColumns, toFigureRow, type FigureRow } from "../columns/figure-columns.js";
import { nameQuestion } from "../name-question.js";
import { defineTwin } from "../twin.js";

interface CountedRow extends FigureRow {
  readonly counted: "yes" | "no figure";
}

export const thresholdTwin = defineTwin<CountedRow>({
  name: "threshold",
  describes:
    "The areas strictly above or strictly below a value, then those without a figure, which are not counted.",
  parameters: ["indicator", "period", "since", "above", "below", ...selectionParameters],
  example: "indicator=agency-rate-fte&above=25",
  columns: [
    ...figureColumns,
    { name: "beyond_line", header: "Beyond the line", kind: "text", toCell: ({ counted }) => counted },
    ...originColumns,
  ],
  ask: (asked) => {
    const args = {
      indicator: requireText(asked, "indicator"),
      period: findText(asked, "period"),
      since: findText(asked, "since"),
      above: findNumber(asked, "above"),
      below: findNumber(asked, "below"),
      selection: findSelection(asked),
    };
    return ({ release }) => {
      const count = new ThresholdResolver().threshold(new ReleaseType(release), args);
      const { notes, ...named } = nameQuestion(count);
      const rows = count.rows.map((row) => ({ ...toFigureRow(row), counted: "yes" as const }));
      const excluded = count.excluded.map((row) => ({ ...toFigureRow(row), counted: "no figure" as const }));
      return { ...named, notes: [count.sentence, ...notes], rows: [...rows, ...excluded] };
    };
  },
});
