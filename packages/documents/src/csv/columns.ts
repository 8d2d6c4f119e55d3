import type { Column, Table } from "../document/table.js";

/** A column of the file: one of the table, the shorthand beside one, or the word for all its figures. */
export type CsvColumn = TableColumn | StatusColumn;

export interface TableColumn {
  readonly name: string;
  readonly source: Column;
  /** Place of the table's column whose cells it is made from. */
  readonly place: number;
  readonly holds: "text" | "number" | "shorthand";
}

export interface StatusColumn {
  readonly name: "status";
  readonly holds: "status";
}

/**
 * The columns of a table's file. A shorthand has one of its own, so that a column of numbers holds only numbers; the
 * last says on every row what kind of figures these are, unless the table says so itself.
 */
export function listCsvColumns({ columns }: Pick<Table, "columns">): readonly CsvColumn[] {
  const names = new Set<string>();
  const claim = (wanted: string): string => {
    const name = findFreeName(wanted, names);
    names.add(name);
    return name;
  };
  const ofTable = columns.flatMap((source, place): readonly CsvColumn[] => {
    const name = claim(source.name ?? toColumnName(source.header));
    if (source.kind !== "number") return [{ name, source, place, holds: "text" }];
    const number = { name, source, place, holds: "number" } as const;
    if (source.reasonElsewhere) return [number];
    return [number, { name: claim(`${name}_shorthand`), source, place, holds: "shorthand" }];
  });
  return names.has("status") ? ofTable : [...ofTable, { name: "status", holds: "status" }];
}

/** A header as a program can name it: "Turnover rate (%), 2025" is turnover_rate_percent_2025. */
export function toColumnName(header: string): string {
  const words = header
    .replaceAll("%", " percent ")
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  return words === "" ? "column" : words;
}

function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}_${count}`)) count += 1;
  return `${wanted}_${count}`;
}
