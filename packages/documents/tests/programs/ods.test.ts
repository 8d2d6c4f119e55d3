import { strFromU8 } from "fflate";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { toCsv, toOds } from "../../src/index.ts";
import { readPackage } from "../readers/read-package.ts";
import { listNodes, textOf, type XmlNode } from "../readers/read-xml.ts";
import { writePackFile } from "../../src/pack/pack-files.ts";
import { packInput } from "../samples/pack-input.ts";
import { pack } from "../samples/pack.ts";
import { englandTable, regionsTable } from "../samples/tables.ts";
import { convert, convertToOne } from "./run.ts";

/** Every sheet as a CSV file of UTF-8, with figures as they are shown. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

interface SheetRows {
  readonly name: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** What each cell holds: a number with its kind, or words. Repeated cells are written out. */
function listCells(content: XmlNode): readonly SheetRows[] {
  return listNodes(content, "table:table").map((sheet) => ({
    name: sheet.attributes["table:name"],
    rows: listNodes(sheet, "table:table-row")
      .map((row) => trimEnd(listNodes(row, "table:table-cell").flatMap(readCell)))
      .filter((cells) => cells.length > 0),
  }));
}

function readCell(cell: XmlNode): readonly string[] {
  const { attributes } = cell;
  const value = attributes["office:value"];
  const text = value === undefined ? textOf(cell) : `${attributes["office:value-type"]} ${value}`;
  const times = Math.min(Number(attributes["table:number-columns-repeated"] ?? 1), 50);
  return Array.from({ length: times }, () => text);
}

function trimEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((text) => text !== "");
  return cells.slice(0, last + 1);
}

test("LibreOffice shows every figure of a workbook as it was printed", async () => {
  const sheets = await convert(toOds(pack), { name: "pack.ods", to: everySheet });
  expect([...sheets.keys()].toSorted()).toEqual(
    ["Contents", "England by indicator and year", "Notes", "Regions in 2025", "Shorthand"].map(
      (name) => `pack-${name}.csv`,
    ),
  );
  for (const table of [englandTable, regionsTable]) {
    const csv = strFromU8(sheets.get(`pack-${table.name}.csv`) ?? new Uint8Array());
    const shown: string[][] = parse(csv);
    for (const { cells } of table.rows) {
      const printed = cells.map((cell) => (typeof cell === "string" ? cell : cell.text));
      expect(shown.map((row) => row.slice(0, printed.length))).toContainEqual(printed);
    }
  }
});

test("a workbook that LibreOffice has opened and saved holds the same sheets and cells", async () => {
  const bytes = toOds(pack);
  const saved = await convertToOne(bytes, { name: "pack.ods", to: "ods" });
  const before = listCells(readPackage(bytes).xml("content.xml"));
  expect(
    before.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.startsWith("percentage")),
  ).not.toEqual([]);
  expect(listCells(readPackage(saved).xml("content.xml"))).toEqual(before);
  expect(listNodes(readPackage(saved).xml("meta.xml"), "dc:title").map(textOf)).toEqual([pack.title]);
});

test("a pack that LibreOffice has opened and saved holds the same sheets and cells", async () => {
  const { bytes, name } = await writePackFile(packInput, "ods");
  const saved = await convertToOne(bytes, { name, to: "ods" });
  const before = listCells(readPackage(bytes).xml("content.xml"));
  expect(before.flatMap(({ rows }) => rows.flat())).toContain("percentage 0.118");
  expect(listCells(readPackage(saved).xml("content.xml"))).toEqual(before);
});

test("a spreadsheet that opens the CSV file runs none of its text and keeps its numbers", async () => {
  const columns = regionsTable.columns.slice(0, 2);
  const rows = ["=1+1", "+2", "@SUM(1)", "-3", "Leeds"].map((text, place) => ({
    cells: [text, { value: place + 0.5, text: `${place}.5` }],
  }));
  const csv = new TextEncoder().encode(toCsv({ ...regionsTable, columns, rows }, "Official statistics"));
  const [sheet] = listCells(
    readPackage(await convertToOne(csv, { name: "file.csv", to: "ods" })).xml("content.xml"),
  );
  expect(sheet?.rows.slice(1).map(([text, value]) => [text, value])).toEqual([
    ["'=1+1", "float 0.5"],
    ["'+2", "float 1.5"],
    ["'@SUM(1)", "float 2.5"],
    ["'-3", "float 3.5"],
    ["Leeds", "float 4.5"],
  ]);
});
