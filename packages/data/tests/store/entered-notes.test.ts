import type { NoteDraft, NotePart, Release } from "@plumbline/domain";
import { beforeEach, expect, test } from "vitest";
import {
  addNote,
  listAuditEntries,
  listEnteredNotes,
  loadRelease,
  NothingStagedError,
  publishRelease,
  verifyStore,
  type Key,
  type Store,
} from "../../src/index.js";
import { area } from "../support/areas.ts";
import { importFixture, publishedAt } from "../support/publish-fixtures.ts";
import { putKey } from "../support/returns.ts";
import { publishedStore } from "../support/stores.ts";

const now = "2027-01-15T09:30:00.000Z";
const comment: NoteDraft = {
  kind: "authority-comment",
  areas: ["E06000001"],
  indicators: ["agency-rate-fte"],
  periods: ["2023"],
  text: " Two teams were\n staffed by an agency. ",
  signed: "Director of Children’s Services, Hartlepool Borough Council",
  date: "2027-01-14",
};
const quality: NoteDraft = { ...comment, kind: "data-quality", text: "Counted twice.", signed: "Plumbline" };

let store: Store;
let release: Release;
beforeEach(async () => {
  store = await publishedStore();
  release = await loadRelease(store, "2023.0");
});

const keyOf = (role: Key["role"], ...codes: readonly string[]) =>
  putKey(store, { role, areas: codes.map((code) => area(code).code) });

const add = async (draft: NoteDraft, key: Key) => addNote(store, { draft, key, release, now });

test("carries a comment from its key into the next minor release, signed and dated, and says so in the audit log", async () => {
  const key = await keyOf("submitter", "E06000001");
  const report = await add(comment, key);
  const note = {
    kind: "authority-comment",
    text: "Two teams were staffed by an agency.",
    author: comment.signed,
    date: "2027-01-14",
    areas: ["E06000001"],
    indicators: ["agency-rate-fte"],
    periods: ["2023"],
  };
  expect(report).toEqual({ staged: true, note, notes: 1 });
  expect(await listEnteredNotes(store)).toEqual([{ ...note, state: "staged" }]);
  expect(await listAuditEntries(store, { most: 5 })).toEqual([
    {
      at: now,
      key: key.id,
      role: "submitter",
      action: "add-note",
      subject: `authority-comment on E06000001, agency-rate-fte, 2023, signed ${comment.signed}`,
    },
  ]);

  const heading = await publishRelease(store, { publishedAt: now });
  expect(heading.version).toBe("2023.1");
  const after = await loadRelease(store, heading.id);
  expect(after.notes).toContainEqual(note);
  expect(after.notes).toHaveLength(release.notes.length + 1);
  expect(await listEnteredNotes(store)).toEqual([{ ...note, state: "published" }]);
  expect((await loadRelease(store, "2023.0")).notes).toEqual(release.notes);
  expect((await verifyStore(store)).intact).toBe(true);
});

test("keeps every note entered before, published or staged, whatever becomes of the project’s own list", async () => {
  const key = await keyOf("statistician");
  await add(comment, key);
  await publishRelease(store, { publishedAt: now });
  await add(quality, key);
  await add({ ...quality, text: "And again." }, key);
  expect((await listEnteredNotes(store)).map(({ text, state }) => [text, state])).toEqual([
    ["And again.", "staged"],
    ["Counted twice.", "staged"],
    ["Two teams were staffed by an agency.", "published"],
  ]);
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const { id } = await publishRelease(store, { publishedAt: now });
  expect((await loadRelease(store, id)).notes).toHaveLength(release.notes.length + 3);
});

test("loses no note of two that are entered at once", async () => {
  const key = await keyOf("statistician");
  const texts = ["One.", "Two.", "Three."];
  const reports = await Promise.all(texts.map((text) => add({ ...quality, text }, key)));
  expect(reports.map(({ staged }) => staged)).toEqual([true, true, true]);
  expect((await listEnteredNotes(store)).map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
});

test("enters the same note once, in whatever order it names its areas", async () => {
  const key = await keyOf("administrator");
  await add({ ...quality, areas: ["E06000001", "E06000002"] }, key);
  expect(await add({ ...quality, areas: ["E06000002", "E06000001", "E06000002"] }, key)).toEqual({
    staged: false,
    problems: [{ part: "text", message: "This very note was entered already." }],
  });
  expect(await listEnteredNotes(store)).toHaveLength(1);
});

const wrong: readonly (readonly [string, Partial<NoteDraft>, readonly NotePart[]])[] = [
  ["an unknown area", { areas: ["E06000001", "E06000099"] }, ["area"]],
  ["a region’s comment", { areas: ["E12000001"] }, ["area"]],
  ["a comment without an authority", { areas: [] }, ["area"]],
  ["an unknown indicator", { indicators: ["agency-rate"] }, ["indicator"]],
  ["a year the release does not have", { periods: ["2031"] }, ["period"]],
  ["no text", { text: " \n" }, ["text"]],
  ["too long a text", { text: "a".repeat(1_001) }, ["text"]],
  ["a control character", { text: "a\u0007b" }, ["text"]],
  ["a signature without its authority", { signed: "The director" }, ["signed"]],
  ["no signature", { signed: "" }, ["signed"]],
  ["a day that is none", { date: "2026-02-30" }, ["date"]],
  ["a day to come", { date: "2027-01-16" }, ["date"]],
  [
    "everything at once",
    { areas: ["x"], indicators: ["y"], periods: ["z"], text: "", signed: "", date: "" },
    ["area", "indicator", "period", "text", "signed", "date"],
  ],
];

test.each(wrong)("stages nothing with %s, and names every problem", async (_, change, parts) => {
  const report = await add({ ...comment, ...change }, await keyOf("statistician"));
  expect(report.staged ? [] : report.problems.map(({ part }) => part)).toEqual(parts);
  expect([await listEnteredNotes(store), await listAuditEntries(store, { most: 1 })]).toEqual([[], []]);
  await expect(publishRelease(store, { publishedAt })).rejects.toThrow(NothingStagedError);
});

test("refuses a data-quality note that names nothing", async () => {
  const nothing = { ...quality, areas: [], indicators: [], periods: [] };
  expect(await add(nothing, await keyOf("statistician"))).toMatchObject({ problems: [{ part: "area" }] });
});

test.each<readonly [string, Key["role"], readonly string[], NoteDraft, boolean]>([
  ["a comment", "submitter", ["E06000001"], comment, true],
  ["another authority’s comment", "submitter", ["E06000002"], comment, false],
  ["a note on data quality", "submitter", ["E06000001"], quality, false],
  ["a comment", "administrator", [], comment, true],
  ["a note on data quality", "administrator", [], quality, true],
  ["a comment", "reader", [], comment, false],
  ["a comment", "pre-release-reader", [], comment, false],
  [
    "a joint return’s comment for one member",
    "submitter",
    ["E09000021"],
    { ...comment, areas: ["E09000021-E09000027"] },
    false,
  ],
  [
    "a joint return’s comment for every member",
    "submitter",
    ["E09000021", "E09000027"],
    { ...comment, areas: ["E09000021-E09000027"] },
    true,
  ],
])("takes or refuses %s, the key being of the role %s for %j", async (_, role, codes, draft, staged) => {
  const report = await add(draft, await keyOf(role, ...codes));
  expect(report.staged ? [] : report.problems.map(({ part }) => part)).toEqual(staged ? [] : ["key"]);
});
