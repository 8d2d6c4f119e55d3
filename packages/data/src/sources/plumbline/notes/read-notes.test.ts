import { expect, test } from "vitest";
import { hull, register } from "../../../../tests/support/areas.ts";
import { makeFile } from "../../../../tests/support/files.ts";
import { openIssueLog } from "../../../importing/issue-log.js";
import { readNotes } from "./read-notes.js";

const heading = "since\tkind\tdate\tauthor\tareas\tindicators\tperiods\ttext";

async function read(lines: readonly string[], vintage?: string) {
  const log = openIssueLog("notes.tsv");
  const file = await makeFile([heading, ...lines, ""].join("\n"));
  const named = vintage === undefined ? {} : { vintage };
  const edition = await readNotes({ file, register, report: log.report, ...named });
  return { ...edition, issues: log.issues() };
}

const early = "2023\tevent\t2020-03-23\tA\t\t\t2020 2021\tIt began.";
const late = "2025\tdata-quality\t2026-03-19\tB\tE06000010\tcases caseload-fte\t2025\tCounted anew.";

test("reads notes on areas, indicators and periods, and on all of them", async () => {
  const { content, vintage, issues } = await read([early, late]);
  expect(issues).toEqual([]);
  expect(vintage).toBe("2025");
  expect(content.notes).toEqual([
    {
      kind: "event",
      text: "It began.",
      author: "A",
      date: "2020-03-23",
      areas: [],
      indicators: [],
      periods: ["2020", "2021"],
    },
    {
      kind: "data-quality",
      text: "Counted anew.",
      author: "B",
      date: "2026-03-19",
      areas: [hull.code],
      indicators: ["cases", "caseload-fte"],
      periods: ["2025"],
    },
  ]);
});

test("leaves out of a vintage what was only known later", async () => {
  const { content } = await read([early, late], "2024");
  expect(content.notes.map(({ text }) => text)).toEqual(["It began."]);
});

test.each([
  ["a kind that is none", late.replace("data-quality", "remark"), "kind", "“remark” is none of"],
  ["a day that is none", late.replace("2026-03-19", "19/03/2026"), "date", "like 2026-03-19"],
  ["an area that is unknown", late.replace("E06000010", "E06000099"), "areas", "No area has the code"],
  ["an indicator that is unknown", late.replace("cases", "case"), "indicators", "The nearest are cases"],
  ["a note that says nothing", late.replace("Counted anew.", ""), "text", "says something"],
])("refuses %s", async (_, line, column, message) => {
  const { issues } = await read([line]);
  expect(issues).toMatchObject([
    { row: 2, column, severity: "error", message: expect.stringContaining(message) },
  ]);
});
