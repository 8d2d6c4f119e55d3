import { toReach, type Reach } from "../axis/reach.js";
import { round } from "../axis/round.js";
import type { ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toOutcomeMark, type OutcomeMark } from "../outcome/outcome-mark.js";
import { outcomeWords } from "../outcome/outcome.js";
import { wrapText } from "../text/wrap-text.js";
import type { Columns } from "./columns.js";
import type { DotIntervalRow } from "./props.js";

export interface DrawnRow {
  readonly title: string;
  readonly emphasised: boolean;
  readonly top: number;
  readonly height: number;
  /** The middle of the row, where its mark is. */
  readonly y: number;
  readonly label: readonly string[];
  readonly valueText: string;
  readonly word: readonly string[];
  readonly mark: OutcomeMark;
  /** Where the figure stands and how far its interval reaches; null where there is no figure. */
  readonly figure: { readonly x: number; readonly beyond: boolean; readonly interval: Reach | null } | null;
  /** Why there is no figure; no lines where there is one. */
  readonly reason: readonly string[];
}

export interface RowOptions {
  readonly layout: Layout;
  readonly columns: Columns;
  readonly axis: ValueAxis;
  readonly top: number;
  readonly padding: number;
}

export const rowLineHeight = 1.2;

/** The rows one under the other, each as high as its words need. */
export function toDrawnRows(rows: readonly DotIntervalRow[], options: RowOptions): readonly DrawnRow[] {
  let top = options.top;
  return rows.map((row) => {
    const drawn = toDrawnRow(row, top, options);
    top = round(top + drawn.height);
    return drawn;
  });
}

function toDrawnRow(
  row: DotIntervalRow,
  top: number,
  { layout, columns, axis, padding }: RowOptions,
): DrawnRow {
  const { fontSize } = layout;
  const weight = row.emphasised ? "bold" : "normal";
  const label = wrapText(row.label, { width: columns.labelWidth, fontSize, weight, maxLines: 4 });
  const word = toWord(row, columns, fontSize);
  const reason = toReason(row, columns, fontSize);
  const lines = Math.max(label.length, word.length + (columns.wordBelow ? 1 : 0), reason.length, 1);
  const height = round(lines * fontSize * rowLineHeight + padding);
  return {
    title: toRowTitle(row),
    emphasised: row.emphasised ?? false,
    top,
    height,
    y: round(top + height / 2),
    label,
    valueText: row.value.text,
    word,
    mark: toOutcomeMark(row.outcome),
    ...toFigure(row, axis),
    reason,
  };
}

function toFigure({ value }: DotIntervalRow, axis: ValueAxis): Pick<DrawnRow, "figure"> {
  if (value.value === null) return { figure: null };
  const [low, high] = axis.domain;
  const interval = value.interval ? toReach(axis, value.interval.lower, value.interval.upper) : null;
  return {
    figure: { x: axis.position(value.value), beyond: value.value < low || value.value > high, interval },
  };
}

/** The outcome's word; none where the reason for a missing figure says it all. */
function toWord({ value, outcome }: DotIntervalRow, columns: Columns, fontSize: number): readonly string[] {
  if (outcome === undefined || value.value === null) return [];
  return wrapText(outcomeWords[outcome], { width: columns.wordWidth, fontSize });
}

function toReason({ value }: DotIntervalRow, columns: Columns, fontSize: number): readonly string[] {
  if (value.value !== null) return [];
  const width = columns.plotRight - columns.plotLeft - 8;
  return wrapText(value.reason, { width, fontSize, maxLines: columns.wordBelow ? 4 : 2 });
}

function toRowTitle({ label, value, outcome }: DotIntervalRow): string {
  if (value.value === null) return `${label}: ${value.text}, ${value.reason}`;
  const interval = value.interval ? ` (${value.interval.text})` : "";
  return `${label}: ${value.text}${interval}${outcome ? `, ${outcomeWords[outcome].toLowerCase()}` : ""}`;
}
