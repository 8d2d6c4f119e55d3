import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  FileNotFoundError,
  importFile,
  loadRelease,
  publishRelease,
  UnknownSourceError,
  type Store,
} from "../../src/index.js";
import { makeFile } from "../support/files.ts";
import { fixture } from "../support/fixtures.ts";
import { importFixture, publishedAt } from "../support/publish-fixtures.ts";
import { emptyStore, publishedStore } from "../support/stores.ts";
import { findValue } from "@plumbline/domain";

async function countEditions(store: Store): Promise<number> {
  const { count } = await store.database
    .selectFrom("edition")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

test("stages a file and reports its rows, its vintage and nothing else where nothing is to be said", async () => {
  const store = await emptyStore();
  await importFixture(store, "areas.tsv", "plumbline-areas");
  expect(await importFixture(store, "workforce-2023.csv", "dfe-workforce")).toEqual({
    file: "workforce-2023.csv",
    source: "dfe-workforce",
    vintage: "2023",
    staged: true,
    rows: 18,
    issues: [],
    counts: [],
  });
});

test("replaces an edition of the same source that was staged before, and no other", async () => {
  const store = await publishedStore();
  const before = await countEditions(store);
  await importFixture(store, "notes.tsv", "plumbline-notes");
  await importFixture(store, "workforce-2023.csv", "dfe-workforce");
  await importFixture(store, "workforce-2023.csv", "dfe-workforce");
  expect(await countEditions(store)).toBe(before + 2);
});

test("reads the 2022 vintage: other headings, a byte order mark, a joint return under one of its members", async () => {
  const store = await emptyStore();
  await importFixture(store, "areas.tsv", "plumbline-areas");
  const report = await importFixture(store, "workforce-2022.csv", "dfe-workforce");
  expect(report).toMatchObject({ staged: true, vintage: "2022", rows: 9 });
  expect(report.counts).toEqual([{ check: "joint-returns", severity: "info", count: 2 }]);
  const { id } = await publishRelease(store, { publishedAt });
  const { cube, indicators } = await loadRelease(store, id);
  const read = (area: string, indicator: string) => findValue(cube, area, indicator, "2022");
  expect(read("E09000021-E09000027", "inpost-fte")).toEqual({ known: true, number: 150.7 });
  expect(read("E09000027", "inpost-fte")).toEqual({ known: false, reason: "not-published" });
  expect(read("E92000001", "turnover-rate-fte")).toEqual({ known: true, number: 16.6 });
  expect(indicators.map(({ slug }) => slug)).not.toContain("starters-fte");
});

test("carries a code used before it existed under the area of that day, with a warning", async () => {
  const store = await publishedStore();
  const text = await readFile(fixture("workforce-2023.csv"), "utf8");
  const file = await makeFile(text.replace("815,E10000023", "815,E06000065"));
  const report = await importFile(store, { file, source: "dfe-workforce" });
  expect(report.counts).toEqual([{ check: "known-areas", severity: "warning", count: 1 }]);
  expect(report.issues[0]).toMatchObject({ row: 19, column: "new_la_code" });
  expect(report.staged).toBe(true);
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow("Nothing has changed");
});

test("keeps the vintage and the publisher's day that it is told", async () => {
  const store = await publishedStore();
  const request = { file: fixture("workforce-2023.csv"), source: "dfe-workforce", vintage: "2024" };
  const report = await importFile(store, { ...request, publishedOn: "2025-02-27" });
  expect(report.vintage).toBe("2024");
  const row = await store.database
    .selectFrom("edition")
    .select(["vintage", "published_on"])
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ vintage: "2024", published_on: "2025-02-27" });
});

test("holds England against the last release", async () => {
  const store = await publishedStore();
  const text = await readFile(fixture("workforce-2023.csv"), "utf8");
  const file = await makeFile(text.replace(",573,8579,15,6810.3,3.2", ",573,8579,15,6811.3,3.2"));
  expect((await importFile(store, { file, source: "dfe-workforce" })).issues).toMatchObject([
    { row: 2, column: "working_days_lost_fte", check: "england-against-last-release", severity: "info" },
  ]);
});

test("cannot place any row where no areas were imported", async () => {
  const store = await emptyStore();
  const report = await importFixture(store, "workforce-2023.csv", "dfe-workforce");
  expect(report.staged).toBe(false);
  expect(report.counts).toContainEqual({ check: "known-areas", severity: "error", count: 18 });
});

test("refuses a source that there is not and names the nearest", async () => {
  const store = await emptyStore();
  const importing = importFile(store, { file: fixture("areas.tsv"), source: "dfe-workfarce" });
  await expect(importing).rejects.toThrow(UnknownSourceError);
  await expect(importing).rejects.toThrow(/The nearest is dfe-workforce/);
});

test("refuses a file that there is not", async () => {
  const store = await emptyStore();
  const importing = importFile(store, { file: "/nowhere/a.csv", source: "dfe-workforce" });
  await expect(importing).rejects.toThrow(FileNotFoundError);
});
