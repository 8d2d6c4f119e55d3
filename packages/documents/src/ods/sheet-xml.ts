import { toLink, toWords } from "../opendocument/words.js";
import { element } from "../xml/element.js";
import { findNumberFormat, toCellValue } from "./number-format.js";
import { listColumnWidths, toLetters } from "./columns.js";
import { headerLine, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import { quoteSheetName } from "./sheet-names.js";
import { findLook, toLookKey, type NamedLook } from "./styles.js";

const rowLook = { "table:style-name": "row" } as const;

/** A sheet as XML: its title and remarks a line each, the header line that is repeated in print, the rows. */
export function toSheetXml(sheet: Sheet, looks: ReadonlyMap<string, NamedLook>): string {
  const { name, title, remarks, header, rows } = sheet;
  const widths = listColumnWidths(sheet);
  return element(
    "table:table",
    {
      "table:name": name,
      "table:style-name": "sheet",
      "table:print-ranges": toRange(sheet, { fromLine: 1, columns: widths.length }),
    },
    ...widths.map((width) => element("table:table-column", { "table:style-name": `column${width}` })),
    toLine(title, "Title"),
    ...remarks.map((remark) => toLine(remark, "Remark")),
    element(
      "table:table-header-rows",
      {},
      element(
        "table:table-row",
        rowLook,
        ...header.map(({ text, holds }) =>
          toWordsCell(text, holds === "numbers" ? "NumberHeader" : "Header"),
        ),
      ),
    ),
    ...rows.map((row) => toRowXml(row, sheet, looks)),
  );
}

function toLine(text: string, style: string): string {
  return element("table:table-row", rowLook, toWordsCell(text, style));
}

function toRowXml(row: SheetRow, { header }: Sheet, looks: ReadonlyMap<string, NamedLook>): string {
  const cells = row.cells.map((cell, place) => {
    const look = findLook(cell, header[place] ?? { text: "", holds: "words" }, row);
    return toCell(cell, looks.get(toLookKey(look))?.name ?? "Default");
  });
  return element("table:table-row", rowLook, ...cells);
}

function toCell(cell: SheetCell, style: string): string {
  if (typeof cell === "string") return toWordsCell(cell, style);
  if ("href" in cell) return toWordsCell(toLink(cell.text, cell.href), style, "xml");
  const type = findNumberFormat(cell)?.type ?? "float";
  return element(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": type, "office:value": toCellValue(cell.value, type) },
    element("text:p", {}, toWords(cell.text)),
  );
}

function toWordsCell(text: string, style: string, form: "words" | "xml" = "words"): string {
  if (text === "") return element("table:table-cell", { "table:style-name": style });
  return element(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": "string" },
    element("text:p", {}, form === "xml" ? text : toWords(text)),
  );
}

/** Marks the table of a sheet as one, with buttons to filter it. */
export function toRangeXml(sheet: Sheet, place: number): string {
  return element("table:database-range", {
    "table:name": `table${place + 1}`,
    "table:target-range-address": toRange(sheet, {
      fromLine: headerLine(sheet),
      columns: sheet.header.length,
    }),
    "table:display-filter-buttons": "true",
  });
}

interface RangeSize {
  readonly fromLine: number;
  readonly columns: number;
}

function toRange(sheet: Sheet, { fromLine, columns }: RangeSize): string {
  const name = quoteSheetName(sheet.name);
  return `${name}.A${fromLine}:${name}.${toLetters(columns)}${headerLine(sheet) + sheet.rows.length}`;
}
