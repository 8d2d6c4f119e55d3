import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { importFile, listReleaseHeadings, verifyStore, type Store } from "../../src/index.js";
import { makeFile } from "../support/files.ts";
import { fixture } from "../support/fixtures.ts";
import { publishedStore } from "../support/stores.ts";

const good = await readFile(fixture("workforce-2023.csv"), "utf8");
const lines = good.split("\n");
const hartlepool = lines[6] ?? "";

interface BadFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly issue: object;
}

const badFiles: readonly BadFile[] = [
  {
    name: "an empty file",
    content: "",
    issue: { check: "required-columns", message: expect.stringContaining("empty") },
  },
  {
    name: "a heading without rows",
    content: `${lines[0]}\n`,
    issue: { check: "readable-file", message: expect.stringContaining("no rows") },
  },
  {
    name: "the heading of another file",
    content: good.replace("inpost_fte", "staff_fte"),
    issue: { row: 1, column: "inpost_fte", check: "required-columns" },
  },
  {
    name: "a file cut short inside a row",
    content: good.slice(0, -40),
    issue: { row: 19, check: "complete-rows", message: expect.stringContaining("cut short") },
  },
  {
    name: "a file cut short between two rows",
    content: `${lines.slice(0, 15).join("\n")}\n`,
    issue: {
      check: "every-area-present",
      message: expect.stringContaining("2022 has no row for 4 of 9 areas"),
    },
  },
  {
    name: "an area that there is not",
    content: good.replace("805,E06000001", "805,E06000099"),
    issue: {
      row: 7,
      column: "new_la_code",
      check: "known-areas",
      message: expect.stringContaining("Hartlepool"),
    },
  },
  {
    name: "a row that stands there twice",
    content: `${good}${hartlepool}\n`,
    issue: { row: 20, check: "duplicates", message: expect.stringContaining("Row 7 gives Hartlepool") },
  },
  {
    name: "a rate that its counts cannot give",
    content: good.replace(",16.4,17,15.8,15.5,", ",16.4,17,25.8,15.5,"),
    issue: { row: 7, column: "turnover_rate_fte", check: "rates-against-counts" },
  },
  {
    name: "a symbol that there is not",
    content: good.replace("20.3,x,16.4", "20.3,*,16.4"),
    issue: {
      row: 7,
      column: "starters_headcount",
      check: "readable-figures",
      message: expect.stringContaining("“*”"),
    },
  },
  {
    name: "a count below none",
    content: good.replace(",82.2,1268,", ",82.2,-1268,"),
    issue: { row: 7, column: "cases", check: "negative-counts" },
  },
  {
    name: "a level that there is not",
    content: good.replace("Local authority,E92000001", "Council,E92000001"),
    issue: { row: 7, column: "geographic_level", check: "known-levels" },
  },
  {
    name: "a year that is none",
    content: good.replace("2023,Reporting year,Local", "202223,Reporting year,Local"),
    issue: { row: 7, column: "time_period", check: "periods" },
  },
  {
    name: "a quotation mark that is never closed",
    content: good.replace("North East,805", '"North East,805'),
    issue: { check: "readable-file", message: expect.stringContaining("never closed") },
  },
  {
    name: "binary rubbish",
    content: Uint8Array.from({ length: 5_000 }, (_, place) => (place * 7_919) % 256),
    issue: { check: "readable-file", message: expect.stringContaining("text") },
  },
  {
    name: "text in an older encoding",
    content: Uint8Array.from(Buffer.from(good.replace("Hartlepool", "Härtlepool"), "latin1")),
    issue: { check: "readable-file", row: expect.any(Number), message: expect.stringContaining("UTF-8") },
  },
];

async function describeStore(store: Store): Promise<object> {
  const { editions, releases, intact } = await verifyStore(store);
  return { editions, releases, intact, headings: await listReleaseHeadings(store) };
}

test.each(badFiles)(
  "tells what is wrong with $name, stages nothing and leaves the store as it was",
  async (bad) => {
    const store = await publishedStore();
    const before = await describeStore(store);
    const report = await importFile(store, {
      file: await makeFile(bad.content, "bad.csv"),
      source: "dfe-workforce",
    });
    expect(report.staged).toBe(false);
    const errors = report.issues.filter(({ severity }) => severity === "error");
    expect(errors[0]).toMatchObject({ file: "bad.csv", ...bad.issue });
    expect(await describeStore(store)).toEqual(before);
  },
);

test("keeps an edition that was staged before when a bad file follows", async () => {
  const store = await publishedStore();
  await importFile(store, { file: fixture("workforce-2023.csv"), source: "dfe-workforce" });
  const before = await describeStore(store);
  await importFile(store, { file: await makeFile("rubbish"), source: "dfe-workforce" });
  expect(await describeStore(store)).toEqual(before);
});
