import { statusWords, type Release, type SourceKind } from "@plumbline/domain";
import type { Table, TableCell } from "@plumbline/documents";
import type { GatewayContext } from "../schema/context.js";
import type { Asked } from "../links/asked.js";

export interface TwinQuestion {
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
  /** What kind of claim the figures are, where it is the same for every row; official statistics unless it says otherwise. */
  readonly kind?: TwinKind;
}

export interface TwinDefinition<Row> {
  readonly name: string;
  /** What the file holds, in a sentence. */
  readonly describes: string;
  readonly parameters: readonly string[];
  /** Parameters that give a first file to look at; absent where a new installation has no row to show. */
  readonly example?: string;
  readonly columns: readonly TwinColumn<Row>[];
  /** What kind of claim a row is, where rows of several kinds share the file. */
  readonly kindOf?: (row: Row) => SourceKind;
  readonly ask: Ask<TwinAnswer<Row>>;
}

/** Reads everything that a link asks, and only then answers: whatever is wrong with the link is known by the time it is asked. */
type Ask<Answer> = (asked: Asked) => (question: TwinQuestion) => Answer | Promise<Answer>;

/** What a file holds: figures of one kind of source, or words about them. */
type TwinKind = SourceKind | "documentation";

export const wordOfKind: Readonly<Record<TwinKind, string>> = {
  ...statusWords,
  documentation: "Documentation",
};

export interface TwinTable {
  readonly table: Table;
  readonly status: string;
}

/** A list or comparison of the API as a file at a plain link. */
export interface Twin extends Pick<TwinDefinition<never>, "name" | "describes" | "parameters" | "example"> {
  readonly ask: Ask<TwinTable>;
}

export function defineTwin<Row>({ ask, ...definition }: TwinDefinition<Row>): Twin {
  return {
    ...definition,
    ask: (asked) => {
      const answerTo = ask(asked);
      return async (question) => toTwinTable(definition, await answerTo(question), question);
    },
  };
}

function toTwinTable<Row>(
  { name, columns, kindOf }: Omit<TwinDefinition<Row>, "ask">,
  { caption, rows, notes = [], kind = "official-statistic" }: TwinAnswer<Row>,
  { release }: TwinQuestion,
): TwinTable {
  const ownColumns = kindOf === undefined ? columns : [...columns, toStatusColumn(kindOf)];
  const tableColumns = ownColumns.map(({ toCell, ...column }) => ({
    ...column,
    reasonElsewhere: column.name !== "value",
  }));
  const cells = rows.map((row) => ({ cells: ownColumns.map(({ toCell }) => toTableCell(toCell(row))) }));
  const words = kindOf === undefined ? [] : rows.map((row) => wordOfKind[kindOf(row)]);
  const word = wordOfKind[release.illustrative && kind !== "documentation" ? "illustrative" : kind];
  return {
    table: { kind: "table", name, caption, notes, columns: tableColumns, rows: cells },
    status: words.length === 0 ? word : [...new Set(words)].join("; "),
  };
}

function toStatusColumn<Row>(kindOf: (row: Row) => SourceKind): TwinColumn<Row> {
  return {
    name: "status",
    header: "Status",
    kind: "text",
    description: "What kind of figures these are",
    toCell: (row) => wordOfKind[kindOf(row)],
  };
}

function toTableCell(cell: TableCell | number | null | undefined): TableCell {
  if (typeof cell === "number") return { value: cell, text: String(cell) };
  return cell ?? "";
}
