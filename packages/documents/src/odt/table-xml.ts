import { findTableStyle } from "./content-styles.js";
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

/** A table with a header that is repeated where it breaks. */
export function toTableXml({ header, rows }: TableXml): string {
  const styles = header.map(({ align }) => (align === "end" ? "Figure" : "Cell"));
  return element(
    "table:table",
    { "table:style-name": findTableStyle(header.reduce((total, { share }) => total + share, 0)) },
    ...header.map(({ share }) => element("table:table-column", { "table:style-name": `share${share}` })),
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
