import { expect, test } from "vitest";
import { parseAreaCode } from "../areas/area-code.js";
import type { Area } from "../areas/area.js";
import { emptyRecord, type ProgrammeHeading } from "../programme/programme-record.js";
import { toRelease } from "../releases/release.js";
import { known } from "../values/value.js";
import { checkReturns } from "./check-returns.js";
import type { ReturnContext } from "./return-context.js";
import type { ReturnRow, ReturnText } from "./return-row.js";

function area(text: string, name: string, rest: Partial<Area> = {}): Area {
  const code = parseAreaCode(text);
  if (code === undefined) throw new Error(`${text} is no area code`);
  return {
    code,
    name,
    level: "local-authority",
    aliases: [],
    predecessors: [],
    successors: [],
    members: [],
    ...rest,
  };
}

const leeds = area("E08000035", "Leeds");
const bradford = area("E08000032", "Bradford");
const gone = area("E10000023", "North Yorkshire", { validTo: "2023-03-31", successors: [leeds.code] });
const goneLater = area("E10000024", "Nottinghamshire", { validTo: "2026-03-31", successors: [leeds.code] });
const begunLater = area("E06000099", "New Council", { validFrom: "2026-04-01" });
const joint = area("E09000021-E09000027", "Kingston / Richmond", { members: [leeds.code, bradford.code] });
const region = area("E12000003", "Yorkshire and The Humber", { level: "region" });

function programme(slug: string, rest: Partial<ProgrammeHeading> = {}): ProgrammeHeading {
  const levels = ["practitioner", "practice-leader"] as const;
  return { slug, name: `The ${slug} scheme`, status: "running", summary: "", levels, ...rest };
}

const release = toRelease({
  heading: {
    id: "r",
    version: "2025.0",
    title: "",
    publishedAt: "2026-01-01",
    digest: "",
    illustrative: false,
  },
  sources: [],
  areas: [leeds, bradford, gone, goneLater, begunLater, joint, region],
  cells: [{ area: leeds.code, indicator: "inpost-headcount", period: "2025", value: known(100) }],
  neighbours: [],
  notes: [],
  record: {
    ...emptyRecord,
    programmes: [
      programme("live", { startedOn: "2026" }),
      programme("past", { status: "closed" }),
      programme("few"),
      programme("soon", { status: "planned" }),
    ],
    phases: [{ programme: "few", slug: "one", name: "One", sites: 1, reference: "page" }],
    sites: [{ programme: "few", area: leeds.code, phase: "one", joinedOn: "2026", reference: "page" }],
  },
});

const context: ReturnContext = { release, accepted: [], today: "2027-01-15" };

const sound: Readonly<Record<string, string>> = {
  programme: "live",
  authority: "E08000035",
  as_at: "2026-12-31",
  level: "practitioner",
  eligible: "90",
  endorsed: "60",
  knowledge: "50",
  practice: "45",
  assessed: "44",
  accredited: "0",
};

function row(changes: Readonly<Record<string, string>> = {}, line = 2): ReturnText {
  return { row: line, text: (column) => ({ ...sound, ...changes })[column] ?? "" };
}

function accepted(asAt: string, changes: Partial<ReturnRow["counts"]> = {}): ReturnRow {
  const counts = {
    eligible: 90,
    endorsed: 60,
    knowledge: 50,
    practice: 45,
    assessed: 44,
    accredited: 0,
    ...changes,
  };
  return { programme: "live", area: leeds.code, asAt, level: "practitioner", counts };
}

test("takes the last quarter of an authority that has gone since, and of no day before one began", () => {
  const early: ReturnContext = { ...context, today: "2026-06-30" };
  const last = row({ authority: "E10000024", as_at: "2026-03-31" });
  expect(checkReturns([last], early).sound).toBe(true);
  const before = checkReturns([row({ authority: "E06000099", as_at: "2026-03-31" })], early);
  expect(before).toMatchObject({ problems: [{ message: expect.stringContaining("began on 2026-04-01") }] });
});

test("adds up the levels of a day whether they come in one file or in two", () => {
  const earlier = {
    ...context,
    accepted: [{ ...accepted("2026-12-31"), level: "practice-leader" as const }],
  };
  expect(checkReturns([row({ eligible: "60" })], earlier)).toMatchObject({
    problems: [{ check: "beyond-workforce", message: expect.stringContaining("150 eligible") }],
  });
});

test("takes a sound file as rows of counts, nought among them", () => {
  expect(checkReturns([row()], context)).toEqual({ sound: true, rows: [accepted("2026-12-31")] });
});

test.each([
  ["programme", "programme", { programme: "liev" }, "Those that take returns: live, few."],
  ["programme", "programme", { programme: "past" }, "is closed"],
  ["programme", "programme", { programme: "soon" }, "has not begun: it takes no returns until"],
  ["programme", "programme", { programme: "" }, "The programme is missing."],
  ["area", "authority", { authority: "" }, "code is missing"],
  ["area", "authority", { authority: "E08000036" }, "The nearest codes: E08000032, E08000035"],
  ["area", "authority", { authority: "E12000003" }, "is no authority"],
  ["area", "authority", { authority: "E10000023" }, "no longer exists. After it came E08000035"],
  ["area", "authority", { authority: "E09000021-E09000027" }, "Send a row for each"],
  ["day", "as_at", { as_at: "31/12/2026" }, "is not the last day of a quarter"],
  ["day", "as_at", { as_at: "2026-12-30" }, "is not the last day of a quarter"],
  ["day", "as_at", { as_at: "2027-03-31" }, "is still to come"],
  ["day", "as_at", { as_at: "2025-12-31" }, "before The live scheme began"],
  ["level", "level", { level: "manager" }, "Write practitioner, practice-leader."],
  ["level", "level", { level: "supervisor" }, "There is no level “supervisor” here"],
  ["count", "practice", { practice: "" }, "Write 0 where there is nobody"],
  ["count", "practice", { practice: "4.5" }, "no whole number"],
  ["count", "practice", { practice: "1,000" }, "no whole number"],
  ["negative", "accredited", { accredited: "-1" }, "is negative"],
  ["part-of", "accredited", { accredited: "45" }, "45 accredited are more than 44 assessed"],
  ["part-of", "knowledge", { knowledge: "61" }, "61 knowledge are more than 60 endorsed"],
  [
    "beyond-workforce",
    "eligible",
    { eligible: "111" },
    "above the 100 social workers in post in September 2025",
  ],
  [
    "not-taking-part",
    "authority",
    { programme: "few", authority: "E08000032" },
    "Bradford is not in the programme few",
  ],
])("names a problem of %s in the column %s", (check, column, changes, sentence) => {
  const found = checkReturns([row({ accredited: "40", ...changes })], context);
  expect(found).toEqual({
    sound: false,
    problems: [{ row: 2, column, check, message: expect.stringContaining(sentence) }],
  });
});

test("sends no character to a screen that could turn it", () => {
  const found = checkReturns([row({ level: "\u001b[31m\u202Ex", practice: "-1\u0007" })], context);
  expect(JSON.stringify(found)).not.toMatch(/u001b|\u202e|u0007/);
  expect(found).toMatchObject({
    problems: [
      { message: expect.stringContaining("“�[31m�x”") },
      { message: expect.stringContaining("“-1�”") },
    ],
  });
});

test("allows a tenth above the workforce in post, and counts the levels together", () => {
  expect(checkReturns([row({ eligible: "110" })], context).sound).toBe(true);
  const leaders = row(
    { level: "practice-leader", eligible: "21", endorsed: "0", knowledge: "0", practice: "0", assessed: "0" },
    3,
  );
  expect(checkReturns([row(), leaders], context)).toMatchObject({
    problems: [{ row: 2, check: "beyond-workforce" }],
  });
});

test("refuses an authority that the key does not name", () => {
  const found = checkReturns([row()], { ...context, areas: ["E08000032"] });
  expect(found).toMatchObject({ problems: [{ row: 2, column: "authority", check: "permitted-area" }] });
});

test("names a running total below that of the return before, and above that of the return after", () => {
  const before = [accepted("2026-09-30", { endorsed: 61 }), accepted("2026-06-30", { endorsed: 99 })];
  expect(checkReturns([row()], { ...context, accepted: before })).toMatchObject({
    problems: [
      { column: "endorsed", check: "falling", message: expect.stringContaining("the 61 of 2026-09-30") },
    ],
  });
  const after = [accepted("2026-12-31", { knowledge: 49 })];
  expect(checkReturns([row({ as_at: "2026-09-30" })], { ...context, accepted: after })).toMatchObject({
    problems: [
      { column: "knowledge", check: "falling", message: expect.stringContaining("the 49 of 2026-12-31") },
    ],
  });
});

test("lets a correction of a day replace it, in the same file as what follows from it", () => {
  const standing = [accepted("2026-09-30", { endorsed: 61 })];
  const correction = row({ as_at: "2026-09-30" }, 3);
  expect(checkReturns([row(), correction], { ...context, accepted: standing }).sound).toBe(true);
});

test("lets people who are eligible become fewer", () => {
  const standing = [accepted("2026-09-30", { eligible: 99 })];
  expect(checkReturns([row()], { ...context, accepted: standing }).sound).toBe(true);
});

test("names the second of two rows about the same thing", () => {
  expect(checkReturns([row(), row({}, 5)], context)).toMatchObject({
    problems: [{ row: 5, check: "duplicate", message: expect.stringContaining("Line 2") }],
  });
});

test("names every problem of a file at once, in the order of its rows", () => {
  const rows = [row({ level: "x", accredited: "y" }, 4), row({ authority: "z" }, 3), row({}, 2)];
  const found = checkReturns(rows, context);
  expect(found).toMatchObject({
    sound: false,
    problems: [
      { row: 3, check: "area" },
      { row: 4, check: "level" },
      { row: 4, check: "count" },
    ],
  });
});

test("finds a file without rows empty", () => {
  expect(checkReturns([], context)).toMatchObject({ problems: [{ check: "empty" }] });
});
