import { expect, test } from "vitest";
import { hull, register } from "../../../../tests/support/areas.ts";
import { makeFile } from "../../../../tests/support/files.ts";
import { openIssueLog } from "../../../importing/issue-log.js";
import { readWorkforceRoles } from "./read-workforce-roles.js";

const place =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name";
const hullIn2025 =
  '2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,810,E06000010,"Kingston upon Hull, City of"';
const heading = `${place},role,inpost_FTE,inpost_headcount`;
const managers = `${hullIn2025},Senior manager,3.5,4`;

async function read(lines: readonly string[]) {
  const log = openIssueLog("roles.csv");
  const file = await makeFile([...lines, ""].join("\n"));
  const edition = await readWorkforceRoles({ file, register, report: log.report });
  return { ...edition, issues: log.issues() };
}

test("carries senior managers and case holders by headcount, and reads over other roles", async () => {
  const { content, vintage, rows, issues } = await read([
    heading,
    managers,
    `${hullIn2025},Case holder,80.2,85`,
    `${hullIn2025},Middle manager,9,9`,
    `${hullIn2025},Total,150,160`,
  ]);
  expect(issues).toEqual([]);
  expect([vintage, rows]).toEqual(["2025", 4]);
  expect(content.observations).toEqual([
    {
      indicator: "senior-managers-headcount",
      area: hull.code,
      period: "2025",
      figure: { known: true, decimal: "4" },
    },
    {
      indicator: "case-holders-headcount",
      area: hull.code,
      period: "2025",
      figure: { known: true, decimal: "85" },
    },
  ]);
});

test("takes of a file with breakdowns the one total that counts everybody", async () => {
  const row = (topic: string, breakdown: string, people: number) =>
    `${hullIn2025},Senior manager,${topic},${breakdown},${people},${people}`;
  const { content, issues } = await read([
    `${place},role,breakdown_topic,breakdown,inpost_FTE,inpost_headcount`,
    row("Age group", "Total", 3),
    row("Ethnicity major", "White", 2),
    row("Ethnicity major", "Total", 4),
  ]);
  expect(issues).toEqual([]);
  expect(content.observations.map(({ figure }) => figure)).toEqual([{ known: true, decimal: "4" }]);
});

test.each([
  [
    "a role that is none",
    managers.replace("Senior manager", "Senior manger"),
    "role",
    "The nearest is “Senior manager”",
  ],
  ["a headcount that is none", managers.replace(",4", ",four"), "inpost_headcount", "neither a number"],
  ["a headcount below none", managers.replace(",4", ",-4"), "inpost_headcount", "less than none"],
  ["a period that is none", managers.replace("2025,", "202425,"), "time_period", "no reporting year"],
  [
    "an area that is unknown",
    managers.replace("E06000010", "E06009999"),
    "new_la_code",
    "No area has the code",
  ],
])("refuses %s", async (_, line, column, message) => {
  const { issues } = await read([heading, line]);
  expect(issues).toMatchObject([
    { row: 2, column, severity: "error", message: expect.stringContaining(message) },
  ]);
});

test("refuses the same role of an area and year a second time", async () => {
  const { issues } = await read([heading, managers, managers]);
  expect(issues).toMatchObject([
    { row: 3, severity: "error", check: "duplicates", message: expect.stringContaining("Row 2 gives") },
  ]);
});
