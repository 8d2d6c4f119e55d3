import { element } from "../xml/element.js";

/** A table whose texts are XML already. */
export interface TableXml {
  readonly header: readonly HeaderXml[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly reference: boolean }[];
}

export interface HeaderXml {
  readonly words: string;
  readonly align: "start" | "end";
  /** Of the width, against the other columns. */
  readonly share: 1 | 2 | 3;
}

/** Writes tables and keeps the widths that they use, which are styles of the file. */
export interface TableWriter {
  readonly write: (table: TableXml) => string;
  readonly listStyles: () => readonly string[];
}

const textMm = 170;
const widestShareMm = 28;

export function createTableWriter(): TableWriter {
  const tables = new Set<number>();
  const columns = new Set<number>();
  return {
    write(table) {
      const shares = table.header.reduce((total, { share }) => total + share, 0);
      const shareMm = Math.min(widestShareMm, textMm / shares);
      const widths = table.header.map(({ share }) => Math.floor(share * shareMm));
      const width = widths.reduce((total, each) => total + each, 0);
      tables.add(width);
      for (const each of widths) columns.add(each);
      return toTableXml(table, { width, widths });
    },
    listStyles: () => [...[...tables].map(toTableStyle), ...[...columns].map(toColumnStyle)],
  };
}

function toTableStyle(widthMm: number): string {
  return element(
    "style:style",
    { "style:name": `table${widthMm}`, "style:family": "table" },
    element("style:table-properties", {
      "style:width": `${widthMm}mm`,
      "table:align": "left",
      "fo:margin-bottom": "1.5mm",
    }),
  );
}

function toColumnStyle(widthMm: number): string {
  return element(
    "style:style",
    { "style:name": `column${widthMm}`, "style:family": "table-column" },
    element("style:table-column-properties", { "style:column-width": `${widthMm}mm` }),
  );
}

interface TableWidths {
  readonly width: number;
  readonly widths: readonly number[];
}

/** A table with a header that is repeated where it breaks. */
function toTableXml({ header, rows }: TableXml, { width, widths }: TableWidths): string {
  const styles = header.map(({ align }) => (align === "end" ? "Figure" : "Cell"));
  return element(
    "table:table",
    { "table:style-name": `table${width}` },
    ...widths.map((each) => element("table:table-column", { "table:style-name": `column${each}` })),
    element(
      "table:table-header-rows",
      {},
      element(
        "table:table-row",
        { "table:style-name": "row" },
        ...header.map(({ words, align }) =>
          toCell(words, { cell: "headerCell", paragraph: align === "end" ? "FigureHeader" : "CellHeader" }),
        ),
      ),
    ),
    ...rows.map(({ cells, reference }) =>
      element(
        "table:table-row",
        { "table:style-name": "row" },
        ...cells.map((words, place) =>
          toCell(words, {
            cell: reference ? "referenceCell" : "cell",
            paragraph: `${styles[place] ?? "Cell"}${reference ? "Reference" : ""}`,
          }),
        ),
      ),
    ),
  );
}

function toCell(words: string, style: { readonly cell: string; readonly paragraph: string }): string {
  return element(
    "table:table-cell",
    { "table:style-name": style.cell, "office:value-type": "string" },
    element("text:p", { "text:style-name": style.paragraph }, words),
  );
}
