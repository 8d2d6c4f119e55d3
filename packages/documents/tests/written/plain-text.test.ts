import { expect, test } from "vitest";
import { toPlainText, type Table } from "../../src/index.ts";
import { englandBrief } from "../samples/england-brief.ts";
import { pack, scenario } from "../samples/pack.ts";
import { regionsTable } from "../samples/tables.ts";

const text = toPlainText(englandBrief);
const lines = text.split("\n");

test("no line is longer than 72 letters, but for an address that cannot be cut", () => {
  const long = lines.filter((line) => Array.from(line).length > 72);
  expect(long.filter((line) => !/^\s*(Query: )?https?:\S+$/.test(line))).toEqual([]);
});

test("sets a table in columns: words to the left, figures to the right, the header ruled off", () => {
  const start = lines.indexOf("Area                        Turnover  Agency  Vacancy");
  expect(lines.slice(start, start + 4)).toEqual([
    "Area                        Turnover  Agency  Vacancy",
    "--------------------------  --------  ------  -------",
    "England                        11.8%   13.0%    14.2%",
    "North East                     11.7%    8.2%     8.9%",
  ]);
});

test("explains shorthands under the table and numbers the notes", () => {
  expect(text).toContain("Westminster [5]                    x       x        x\n");
  expect(text).toContain("x: not available: the authority could not send its return.");
  expect(text).toContain("[5] Kensington and Chelsea and Westminster could not send a return");
});

test("writes a table row by row where it is too wide for columns, and loses no figure", () => {
  const wide: Table = {
    ...regionsTable,
    columns: regionsTable.columns.map((column) => ({
      ...column,
      header: `${column.header} of social workers`,
    })),
  };
  const written = toPlainText({ ...pack, sections: [{ heading: "Wide", level: 1, blocks: [wide] }] });
  expect(written).toContain(
    [
      "London",
      "  Turnover of social workers: 13.8%; Agency of social workers: 17.9%;",
      "  Vacancy of social workers: 19.4%",
    ].join("\n"),
  );
});

test("gives status, release and link, and a word that no one can overlook for what is no statistic", () => {
  expect(text).toContain("Official statistics. Department for Education");
  expect(text).toContain("https://plumbline.example/briefing/E92000001?release=2025.1");
  expect(toPlainText(scenario)).toContain("*** ILLUSTRATIVE ***");
  expect(text).not.toContain("***");
});

test("says a picture in words", () => {
  expect(text).toContain("Picture: Turnover in England is at its lowest since 2017. Line from");
});
