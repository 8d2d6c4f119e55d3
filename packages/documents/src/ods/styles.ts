import { element } from "../xml/element.js";
import { escapeXml } from "../xml/escape.js";
import { findNumberFormat, type NumberFormat } from "./number-format.js";
import type { Sheet, SheetCell, SheetHeader, SheetRow } from "./sheet.js";

/** How a cell looks: the same look is one style of the file. */
export interface CellLook {
  readonly kind: "words" | "sign" | "link" | "number";
  readonly bold: boolean;
  readonly format?: NumberFormat | undefined;
}

export function findLook(cell: SheetCell, { holds }: SheetHeader, { reference }: SheetRow): CellLook {
  const bold = reference ?? false;
  if (typeof cell === "string") return { kind: holds === "numbers" ? "sign" : "words", bold };
  if ("href" in cell) return { kind: "link", bold };
  return { kind: "number", bold, format: findNumberFormat(cell) };
}

export interface NamedLook {
  readonly name: string;
  readonly look: CellLook;
}

/** Every look in the sheets with a name, in order of appearance. */
export function nameLooks(sheets: readonly Sheet[]): ReadonlyMap<string, NamedLook> {
  const named = new Map<string, NamedLook>();
  for (const { header, rows } of sheets) {
    for (const row of rows) {
      for (const [place, cell] of row.cells.entries()) {
        const look = findLook(cell, header[place] ?? plain, row);
        const key = toLookKey(look);
        if (!named.has(key)) named.set(key, { name: `cell${named.size + 1}`, look });
      }
    }
  }
  return named;
}

const plain: SheetHeader = { text: "", holds: "words" };

export function toLookKey(look: CellLook): string {
  return JSON.stringify(look);
}

/** The styles of cells and numbers as XML. */
export function toLookStyles(looks: Iterable<NamedLook>): string {
  return Array.from(looks, ({ look, name }) => toLookStyle(look, name)).join("");
}

function toLookStyle({ kind, bold, format }: CellLook, name: string): string {
  const numberName = format === undefined ? undefined : `${name}-number`;
  return [
    format === undefined ? "" : toNumberStyle(format, numberName),
    element(
      "style:style",
      {
        "style:name": name,
        "style:family": "table-cell",
        "style:parent-style-name": kind === "link" ? "Link" : "Default",
        "style:data-style-name": numberName,
      },
      element("style:table-cell-properties", {
        "fo:wrap-option": kind === "words" ? "wrap" : undefined,
        "style:vertical-align": "top",
      }),
      kind === "sign" ? element("style:paragraph-properties", { "fo:text-align": "end" }) : undefined,
      bold ? element("style:text-properties", { "fo:font-weight": "bold" }) : undefined,
    ),
  ].join("");
}

function toNumberStyle(
  { type, decimals, grouped, before, after }: NumberFormat,
  name: string | undefined,
): string {
  return element(
    type === "percentage" ? "number:percentage-style" : "number:number-style",
    { "style:name": name },
    toNumberWords(before),
    element("number:number", {
      "number:decimal-places": decimals,
      "number:min-decimal-places": decimals,
      "number:min-integer-digits": 1,
      "number:grouping": grouped ? "true" : undefined,
    }),
    toNumberWords(after),
  );
}

function toNumberWords(text: string): string | undefined {
  return text === "" ? undefined : element("number:text", {}, escapeXml(text));
}
