import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import {
  checkReturnFile,
  listAcceptedReturns,
  listAuditEntries,
  listSubmissions,
  submitReturns,
  type Key,
  type Store,
} from "../../src/index.js";
import {
  hartlepool,
  issueSubmitter,
  middlesbrough,
  now,
  programmeRelease,
  returnFile,
} from "../support/returns.ts";
import { emptyStore } from "../support/stores.ts";

const release = programmeRelease;
let store: Store;
let key: Key;

beforeEach(async () => {
  store = await emptyStore();
  key = await issueSubmitter(store, [hartlepool.code, middlesbrough.code]);
});

const submit = (content: Uint8Array, by = key) => submitReturns(store, { content, release, key: by, now });

test("takes a sound file in whole, and says so in the audit log", async () => {
  const content = returnFile({}, { authority: "E06000002", done: 0 });
  const report = await submit(content);
  expect(report).toEqual({
    accepted: true,
    submission: 1,
    rows: 2,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(
    (await listAcceptedReturns(store)).map(({ area, asAt, counts }) => [area, asAt, counts.accredited]),
  ).toEqual([
    ["E06000001", "2026-12-31", 40],
    ["E06000002", "2026-12-31", 0],
  ]);
  expect(await listAuditEntries(store, { most: 10 })).toEqual([
    expect.objectContaining({ at: now, key: key.id, role: "submitter", action: "submit-returns" }),
  ]);
});

test("takes nothing of a file with one bad row, and names it", async () => {
  const report = await submit(returnFile({}, { authority: "E06000099" }));
  expect(report).toMatchObject({
    accepted: false,
    problems: [{ row: 3, column: "authority", check: "area" }],
  });
  expect([await listAcceptedReturns(store), await listSubmissions(store)]).toEqual([[], []]);
  expect(await listAuditEntries(store, { most: 10 })).toEqual([]);
});

test("takes returns for the authorities of the key alone", async () => {
  const other = await issueSubmitter(store, [middlesbrough.code]);
  expect(await submit(returnFile({}), other)).toMatchObject({ problems: [{ check: "permitted-area" }] });
});

test("lets a later file correct an earlier one, and keeps both", async () => {
  await submit(returnFile({}, { level: "supervisor", done: 3 }));
  await submit(returnFile({ done: 41 }));
  expect((await listAcceptedReturns(store)).map(({ level, counts }) => [level, counts.accredited])).toEqual([
    ["practitioner", 41],
    ["supervisor", 3],
  ]);
  expect((await listSubmissions(store)).map(({ id, rows, standing }) => [id, rows, standing])).toEqual([
    [2, 1, 1],
    [1, 2, 1],
  ]);
});

test("says of a file that repeats what stands when that came, and takes no second submission", async () => {
  await submit(returnFile({}, { level: "supervisor", done: 3 }));
  const later = { release, key, now: "2027-01-16T09:30:00.000Z" };
  const again = await submitReturns(store, { content: returnFile({}), ...later });
  expect(again).toMatchObject({
    accepted: true,
    submission: 1,
    rows: 1,
    sameAs: { submission: 1, submittedAt: now },
  });
  expect(await listSubmissions(store)).toHaveLength(1);
  expect((await listAuditEntries(store, { most: 1 }))[0]?.subject).toContain("the same as submission 1");
  const changed = await submitReturns(store, {
    content: returnFile({}, { level: "supervisor", done: 4 }),
    ...later,
  });
  expect(changed).toMatchObject({ accepted: true, submission: 2, rows: 2 });
  expect(changed).not.toHaveProperty("sameAs");
});

test("takes a return again that was corrected in between", async () => {
  for (const done of [40, 41]) await submit(returnFile({ done }));
  expect(await submit(returnFile({ done: 40 }))).not.toHaveProperty("sameAs");
  expect((await listAcceptedReturns(store)).map(({ counts }) => counts.accredited)).toEqual([40]);
});

test("holds a file against what was accepted before it, and a correction against what it does not replace", async () => {
  await submit(returnFile({ asAt: "2026-09-30", done: 40 }));
  expect(await submit(returnFile({ done: 39 }))).toMatchObject({
    problems: [{ check: "falling" }, {}, {}, {}, {}],
  });
  expect(await submit(returnFile({ asAt: "2026-09-30", done: 39 }, { done: 39 }))).toMatchObject({
    accepted: true,
  });
});

test("says beforehand what would become of a file, and keeps nothing", async () => {
  expect(await checkReturnFile(store, { content: returnFile({}), release, now })).toMatchObject({
    sound: true,
  });
  expect(await listSubmissions(store)).toEqual([]);
});

test("lets two that correct the same day at once come one after the other", async () => {
  const reports = await Promise.all([submit(returnFile({ done: 41 })), submit(returnFile({ done: 42 }))]);
  expect(reports.map(({ accepted }) => accepted)).toEqual([true, true]);
  const [first, second] = await listSubmissions(store);
  expect([first?.standing, second?.standing]).toEqual([1, 0]);
});

test.each([
  ["no text", Buffer.from([0xff, 0xfe, 0x41]), "CSV UTF-8"],
  ["a spreadsheet", Buffer.from("PK\u0003\u0004\0\0"), "CSV UTF-8"],
  ["a quotation mark that is not closed", Buffer.from('programme,"authority\n'), "quotation mark"],
  ["more bytes than a return has", Buffer.alloc(300 * 1024, 65), "larger than 256 KB"],
  ["nothing", Buffer.from(""), "column programme is missing"],
  [
    "a column of names",
    Buffer.concat([returnFile().subarray(0, -2), Buffer.from(",name\r\n")]),
    "counts and nothing else",
  ],
  ["a heading alone", returnFile(), "no row below its heading"],
  [
    "a table of semicolons",
    Buffer.from(Buffer.from(returnFile({})).toString().replaceAll(",", ";")),
    "not separated by commas",
  ],
])("names what is wrong with a file that is %s", async (_, content, sentence) => {
  const report = await submit(content);
  if (report.accepted) throw new Error("it was accepted");
  expect(report.problems.map(({ message }) => message).join(" ")).toContain(sentence);
});

test("passes over the empty rows that a spreadsheet leaves behind", async () => {
  const blank = Buffer.from(`${",".repeat(9)}\r\n`);
  const report = await submit(Buffer.concat([returnFile({}), blank, blank]));
  expect(report).toMatchObject({ accepted: true, rows: 1 });
});

test("names each row that is longer or shorter than the heading", async () => {
  const content = Buffer.concat([
    returnFile({}),
    Buffer.from("live,E06000001\r\n"),
    Buffer.from(`${",".repeat(20)}\r\n`),
  ]);
  expect(await submit(content)).toMatchObject({
    problems: [
      { row: 3, check: "width" },
      { row: 4, check: "width" },
    ],
  });
});

test("tells the rows of a file apart whose lines end in different ways", async () => {
  const [heading = "", row = ""] = Buffer.from(returnFile({})).toString().split("\r\n");
  const content = Buffer.from(`${heading}\r\n${row}\nlive,E06000001\n`);
  expect(await submit(content)).toMatchObject({ problems: [{ row: 3, check: "width" }] });
});

test("reads a file with a byte order mark and its columns in another order", async () => {
  const [heading = "", row = ""] = Buffer.from(returnFile({})).toString().split("\r\n");
  const reversed = [heading, row].map((line) => line.split(",").toReversed().join(",")).join("\n");
  expect(await submit(Buffer.from(`\uFEFF${reversed}\n`))).toMatchObject({ accepted: true });
});

test.each([
  ["change an accepted count", "update returned_count set accredited = 0"],
  ["take an accepted row out", "delete from returned_count"],
  ["take a submission out", "truncate submission cascade"],
  [
    "add a row to a submission later",
    `insert into returned_count select submission, programme, area, as_at, 'supervisor', 0, 0, 0, 0, 0, 0 from returned_count`,
  ],
])("the database refuses to %s", async (_, statement) => {
  await submit(returnFile({}));
  await expect(sql.raw(statement).execute(store.database)).rejects.toThrow(/what is written stays/);
});
