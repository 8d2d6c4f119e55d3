import type { Release, SourceKind } from "@plumbline/domain";
import type { Table, TableCell } from "@plumbline/documents";
import type { GatewayContext } from "../schema/context.js";
import type { Asked } from "./asked.js";

export interface TwinQuestion {
  readonly asked: Asked;
  readonly release: Release;
  readonly context: GatewayContext;
}

/** A column of a file: its name for programs, its heading for people, and how its cell is read from a row. */
export interface TwinColumn<Row> {
  readonly name: string;
  readonly header: string;
  readonly kind: "header" | "text" | "number";
  readonly description?: string;
  readonly toCell: (row: Row) => TableCell | number | null | undefined;
}

/** What a question came to: the rows, what the file is called, and what must be known about it. */
export interface TwinAnswer<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
  /** What kind of claim the figures are; official statistics unless it says otherwise. */
  readonly kind?: SourceKind;
}

export interface TwinDefinition<Row> {
  readonly name: string;
  /** What the file holds, in a sentence. */
  readonly describes: string;
  readonly parameters: readonly string[];
  /** Parameters that give a first file to look at. */
  readonly example: string;
  readonly columns: readonly TwinColumn<Row>[];
  readonly answer: (question: TwinQuestion) => TwinAnswer<Row> | Promise<TwinAnswer<Row>>;
}

export interface TwinTable {
  readonly table: Table;
  readonly kind: SourceKind;
}

/** A list or comparison of the API as a file at a plain link. */
export interface Twin extends Omit<TwinDefinition<never>, "columns" | "answer"> {
  readonly toTable: (question: TwinQuestion) => Promise<TwinTable>;
}

export function defineTwin<Row>({ columns, answer, ...words }: TwinDefinition<Row>): Twin {
  return {
    ...words,
    toTable: async (question) => {
      const { caption, rows, notes = [], kind = "official-statistic" } = await answer(question);
      const tableColumns = columns.map(({ toCell, ...column }) => ({
        ...column,
        reasonElsewhere: column.name !== "value",
      }));
      const cells = rows.map((row) => ({ cells: columns.map(({ toCell }) => toTableCell(toCell(row))) }));
      return {
        table: { kind: "table", name: words.name, caption, notes, columns: tableColumns, rows: cells },
        kind,
      };
    },
  };
}

function toTableCell(cell: TableCell | number | null | undefined): TableCell {
  if (typeof cell === "number") return { value: cell, text: String(cell) };
  return cell ?? "";
}
