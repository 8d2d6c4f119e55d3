import { checkRequiredColumns } from "../../../checks/required-columns.js";
import type { Reading } from "../../../importing/data-source.js";
import { readRows, type FileRow } from "../../../importing/read-rows.js";
import type { TableRow } from "../../../importing/read-table.js";
import { sectionNames, sections, type Section } from "./sections.js";

/** The rows of each section that a file has. */
export type Sections = ReadonlyMap<Section, readonly TableRow[]>;

interface OpenSection {
  readonly rows: TableRow[];
  readonly columns: readonly string[];
  header?: readonly string[];
}

const title = /^\[(?<name>.*)\]$/;

function toTableRow({ row, fields }: FileRow, header: readonly string[]): TableRow {
  const text = (column: string) => (fields[header.indexOf(column)] ?? "").trim();
  return { row, width: fields.length, text };
}

/** The rows of a file section by section. A heading that lacks a column and a section that nobody knows are errors. */
export async function readSections({ file, report, onProgress }: Reading): Promise<Sections> {
  const found = new Map<Section, readonly TableRow[]>();
  let open: OpenSection | undefined;
  for await (const line of readRows(file, { format: "tsv", onProgress })) {
    const name = line.fields.length === 1 ? title.exec(line.fields[0] ?? "")?.groups?.["name"] : undefined;
    if (name !== undefined) {
      open = openSection(line.row, name);
    } else if (open === undefined) {
      report(badSection(line.row, "Before a row comes the name of its section in brackets, like [figures]."));
    } else if (open.header === undefined) {
      open.header = line.fields.map((column) => column.trim());
      for (const finding of checkRequiredColumns(open.header, open.columns))
        report({ ...finding, row: line.row });
    } else {
      open.rows.push(toTableRow(line, open.header));
    }
  }
  return found;

  function openSection(row: number, name: string): OpenSection {
    const section = sectionNames.find((known) => known === name);
    const rows: TableRow[] = [];
    if (section === undefined)
      report(badSection(row, `“${name}” is no section. Known are ${sectionNames.join(", ")}.`));
    else if (found.has(section))
      report(badSection(row, `The section ${name} stands there twice: join them.`));
    else found.set(section, rows);
    return { rows, columns: section === undefined ? [] : sections[section] };
  }
}

function badSection(row: number, message: string) {
  return { row, check: "programme-record", severity: "error", message: () => message } as const;
}
