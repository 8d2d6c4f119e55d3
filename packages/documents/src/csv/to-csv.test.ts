import { parse } from "csv-parse/sync";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { regionsTable } from "../../tests/samples/tables.ts";
import { listCsvLines, toCsv } from "./to-csv.js";

const status = "Official statistics";

const records = (csv: string): string[][] => parse(csv, { recordDelimiter: "\r\n", skipEmptyLines: false });

test("writes known figures as plain numbers and a missing one as its shorthand in the column beside", () => {
  const [header, england] = records(toCsv(regionsTable, status));
  const westminster = records(toCsv(regionsTable, status)).at(-1);
  expect(header).toEqual([
    "area",
    "turnover_rate_fte",
    "turnover_rate_fte_shorthand",
    "agency_rate_fte",
    "agency_rate_fte_shorthand",
    "vacancy_rate_fte",
    "vacancy_rate_fte_shorthand",
    "status",
  ]);
  expect(england).toEqual(["England", "11.8", "", "13", "", "14.2", "", status]);
  expect(westminster).toEqual(["Westminster", "", "x", "", "x", "", "x", status]);
});

test("a table of modelled figures says so on every row, in its own column if it has one", () => {
  const rows = [{ cells: ["Reach", "Modelled"] }];
  const columns = [{ header: "Figure", kind: "header" as const }];
  const cells = rows.map((row) => ({ cells: row.cells.slice(0, 1) }));
  expect(toCsv({ ...regionsTable, status: "Modelled", columns, rows: cells }, status)).toBe(
    "figure,status\r\nReach,Modelled\r\n",
  );
  const withStatus = [...columns, { header: "Status", kind: "text" as const }];
  expect(toCsv({ ...regionsTable, columns: withStatus, rows }, status)).toBe(
    "figure,status\r\nReach,Modelled\r\n",
  );
});

test("ends every line, the last too, with carriage return and line feed, and writes no byte order mark", () => {
  const lines = [...listCsvLines(regionsTable, status)];
  expect(lines).toHaveLength(regionsTable.rows.length + 1);
  expect(lines.every((line) => line.endsWith("\r\n") && !line.slice(0, -2).includes("\n"))).toBe(true);
  expect(lines[0]?.startsWith("area")).toBe(true);
});

test("zero is a figure and stays apart from a missing one", () => {
  const table = {
    ...regionsTable,
    columns: regionsTable.columns.slice(0, 2),
    rows: [
      { cells: ["a", { value: 0, text: "0.0%" }] },
      { cells: ["b", { value: null, text: "low", reason: "rounds to zero" }] },
    ],
  };
  expect(toCsv(table, status)).toBe(
    "area,turnover_rate_fte,turnover_rate_fte_shorthand,status\r\na,0,,Official statistics\r\nb,,low,Official statistics\r\n",
  );
});

const wildText = string({
  unit: constantFrom("=", "+", "-", "@", ",", '"', "\r", "\n", "\t", "'", " ", "a"),
});

function readBack(texts: readonly string[]): readonly string[] {
  const table = {
    ...regionsTable,
    columns: [{ header: "Text", kind: "header" as const }],
    rows: texts.map((text) => ({ cells: [text] })),
  };
  return records(toCsv(table, status))
    .slice(1)
    .map(([field = ""]) => field);
}

test("any words come back from a reader as they were, or with an apostrophe before them", () => {
  assert(
    property(array(oneof(string({ minLength: 1 }), wildText), { minLength: 1, maxLength: 5 }), (texts) => {
      for (const [place, field] of readBack(texts).entries()) {
        expect([texts[place], `'${texts[place]}`]).toContain(field);
      }
    }),
  );
});

test("no field that is read back starts a formula", () => {
  assert(
    property(wildText, (text) => {
      expect(readBack([text])[0]).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
