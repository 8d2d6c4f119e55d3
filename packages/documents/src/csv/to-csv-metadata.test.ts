import { expect, test } from "vitest";
import { metadata } from "../../tests/samples/england.ts";
import { englandTable, regionsTable } from "../../tests/samples/tables.ts";
import { toCsvMetadata } from "./to-csv-metadata.js";
import { toCsv } from "./to-csv.js";

const facts = { url: "regions.csv", language: "en-GB", status: "Official statistics", metadata };

test("says what the file is, who published it, under which licence, and in which release", () => {
  expect(JSON.parse(toCsvMetadata(regionsTable, facts))).toMatchObject({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    url: "regions.csv",
    "dc:title": regionsTable.caption,
    "dc:type": "Official statistics",
    "dc:issued": { "@value": "2026-03-19", "@type": "date" },
    "dc:license": { "@id": metadata.licence.href },
    "dc:identifier": metadata.permalink,
    "dc:isPartOf": { "schema:version": "2025.1", "schema:identifier": metadata.digest },
  });
});

test("describes every column of the file in the order of the file, by the name in its first line", () => {
  const { tableSchema } = JSON.parse(toCsvMetadata(regionsTable, facts));
  const names = tableSchema.columns.map(({ name }: { name: string }) => name);
  expect(`${names.join(",")}\r`).toBe(toCsv(regionsTable, facts.status).split("\n", 1)[0]);
  expect(tableSchema.columns[1]).toEqual({
    name: "turnover_rate_fte",
    titles: ["turnover_rate_fte", "Turnover"],
    datatype: "number",
    "dc:description": "Leavers in the year / in post, %",
  });
});

test("explains each shorthand that the file uses", () => {
  const { tableSchema } = JSON.parse(toCsvMetadata(regionsTable, facts));
  expect(tableSchema.columns[2]["dc:description"]).toBe(
    'Why "Turnover" has no figure; x: not available: the authority could not send its return',
  );
});

test("names the header columns as the key where they tell rows apart, and no key where they do not", () => {
  expect(JSON.parse(toCsvMetadata(englandTable, facts)).tableSchema.primaryKey).toEqual([
    "indicator",
    "period",
  ]);
  const doubled = { ...englandTable, rows: [...englandTable.rows, ...englandTable.rows] };
  expect(JSON.parse(toCsvMetadata(doubled, facts)).tableSchema.primaryKey).toBeUndefined();
});

test("a table of modelled figures is called so, whatever the document is", () => {
  const table = { ...regionsTable, status: "Modelled" };
  expect(JSON.parse(toCsvMetadata(table, facts))["dc:type"]).toBe("Modelled");
});
