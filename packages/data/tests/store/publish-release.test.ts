import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  ContentChangedError,
  importFile,
  listReleaseHeadings,
  loadRelease,
  NothingChangedError,
  NothingStagedError,
  publishRelease,
  ReleaseVersionError,
  type Store,
} from "../../src/index.js";
import { makeFile } from "../support/files.ts";
import { fixture } from "../support/fixtures.ts";
import { importFixture, publishedAt } from "../support/publish-fixtures.ts";
import { emptyStore, publishedStore } from "../support/stores.ts";

/** Stages the fixture with Hartlepool's leavers of 2023 corrected, as a publisher would. */
async function stageCorrection(store: Store, figures = ",15.4,16,14.8,14.5,"): Promise<void> {
  const text = await readFile(fixture("workforce-2023.csv"), "utf8");
  const corrected = text.replace(",16.4,17,15.8,15.5,", figures);
  const file = await makeFile(corrected);
  const report = await importFile(store, { file, source: "dfe-workforce" });
  expect(report).toMatchObject({ staged: true });
}

test("publishes what is staged as the first release of its data year, named by its content", async () => {
  const store = await publishedStore();
  const [heading, ...others] = await listReleaseHeadings(store);
  expect(others).toEqual([]);
  expect(heading).toMatchObject({
    version: "2023.0",
    title: "Children’s social work workforce to 2023",
    publishedAt,
    illustrative: false,
  });
  expect(heading?.id).toBe(heading?.digest.slice(0, 16));
});

test("gives the same content the same id in another store", async () => {
  const [first] = await listReleaseHeadings(await publishedStore());
  const [second] = await listReleaseHeadings(await publishedStore());
  expect(second?.id).toBe(first?.id);
});

test("raises the minor for a correction, says what it supersedes and carries the other sources forward", async () => {
  const store = await publishedStore();
  const [before] = await listReleaseHeadings(store);
  await stageCorrection(store);
  const heading = await publishRelease(store, {
    publishedAt: "2026-11-25T09:00:00.000Z",
    summary: "One correction.",
  });
  expect(heading).toMatchObject({
    version: "2023.1",
    title: "Children’s social work workforce to 2023, revision 1",
    summary: "One correction.",
    supersedes: before?.id,
  });
  const release = await loadRelease(store, heading.id);
  expect(release.notes).toHaveLength(3);
  expect(release.areas.areas).toHaveLength(12);
  expect(release.sources.map(({ slug }) => slug)).toEqual([
    "dfe-statistical-neighbours",
    "dfe-workforce",
    "plumbline-areas",
    "plumbline-notes",
  ]);
});

test("lists the latest release first", async () => {
  const store = await publishedStore();
  await stageCorrection(store);
  await publishRelease(store, { publishedAt });
  expect((await listReleaseHeadings(store)).map(({ version }) => version)).toEqual(["2023.1", "2023.0"]);
});

test("refuses to publish where nothing is staged", async () => {
  const store = await publishedStore();
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow(NothingStagedError);
});

test("refuses to publish the content of the latest release again", async () => {
  const store = await publishedStore();
  await importFixture(store, "workforce-2023.csv", "dfe-workforce");
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow(NothingChangedError);
  expect(await listReleaseHeadings(store)).toHaveLength(1);
});

test("refuses an older vintage as the latest release", async () => {
  const store = await publishedStore();
  await importFixture(store, "workforce-2022.csv", "dfe-workforce");
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow(
    /2022\.0 would not come after the last release, 2023\.0/,
  );
});

test.each([
  ["that is none", "23.zero", /“23\.zero” is no version/],
  ["of another year", "2024.0", /end in 2023, so the version starts with 2023/],
  ["of an illustrative release", "2023.900", /Numbers from 900 are for illustrative releases/],
  ["already used", "2023.0", /would not come after the last release/],
])("refuses a version %s", async (_, version, message) => {
  const store = await publishedStore();
  await stageCorrection(store);
  const publishing = publishRelease(store, { publishedAt, version });
  await expect(publishing).rejects.toThrow(ReleaseVersionError);
  await expect(publishRelease(store, { publishedAt, version })).rejects.toThrow(message);
});

test("takes a later version that is asked for", async () => {
  const store = await publishedStore();
  await stageCorrection(store);
  expect(await publishRelease(store, { publishedAt, version: "2023.7", title: "A title" })).toMatchObject({
    version: "2023.7",
    title: "A title",
  });
});

test("refuses a release without figures", async () => {
  const store = await emptyStore();
  await importFixture(store, "areas.tsv", "plumbline-areas");
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow(/needs figures/);
});

test("refuses a staged edition whose rows were changed in the database, and publishes nothing", async () => {
  const store = await publishedStore();
  await stageCorrection(store);
  await store.database
    .updateTable("observation")
    .set({ value: "99" })
    .where("area", "=", "E06000001")
    .where("indicator", "=", "agency-fte")
    .where("period", "=", "2023")
    .where("edition", "in", (query) => query.selectFrom("edition").select(({ fn }) => fn.max("id").as("id")))
    .execute();
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow(ContentChangedError);
  expect(await listReleaseHeadings(store)).toHaveLength(1);
});

test("keeps a release under embargo, and those after it at least as long", async () => {
  const store = await publishedStore();
  const embargoUntil = "2099-01-01T09:30:00.000Z";
  await stageCorrection(store);
  const first = await publishRelease(store, { publishedAt, embargoUntil });
  expect(first.embargoUntil).toBe(embargoUntil);
  await stageCorrection(store, ",17.4,18,16.7,16.4,");
  const later = await publishRelease(store, { publishedAt, embargoUntil: "2098-01-01T09:30:00.000Z" });
  expect((await listReleaseHeadings(store)).map((heading) => heading.embargoUntil)).toEqual([
    later.embargoUntil,
    embargoUntil,
    undefined,
  ]);
  expect(later.embargoUntil).toBe(embargoUntil);
});
