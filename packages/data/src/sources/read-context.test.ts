import { toAreaRegister } from "@plumbline/domain";
import { describe, expect, test } from "vitest";
import { hull, kingston, northYorkshire } from "../../tests/support/areas.ts";
import { makeFile } from "../../tests/support/files.ts";
import { openIssueLog } from "../importing/issue-log.js";
import { contextSources } from "./context-sources.js";

const register = toAreaRegister([hull, kingston, northYorkshire]);

async function read(slug: string, lines: readonly string[]) {
  const source = contextSources.find((each) => each.source.slug === slug);
  if (source === undefined) throw new Error(`${slug} is no source of context`);
  const log = openIssueLog("file.csv");
  const file = await makeFile([...lines, ""].join("\n"));
  const { content, rows, vintage } = await source.read({ file, register, report: log.report });
  const issues = log.issues().filter(({ check }) => check !== "required-columns");
  return { facts: content.context, rows, vintage, issues };
}

const inspections = "Local authority area code,Publication date,Overall effectiveness";
const outturn =
  "E-code,ONS Code,Local authority,Class,Children's social care - Family Support Services - Net Current Expenditure (C7 = C3 - C6)";
const adults = "Financial year,Local authority code,Measure,Value";
const turnover = '"Outcome, Workforce turnover rate"';

describe("judgements", () => {
  test("take every inspection of an authority, dated by its report", async () => {
    const { facts, rows, issues } = await read("ofsted-judgements", [
      inspections,
      `${hull.code},2019-04-01,Inadequate`,
      `${hull.code},2023-09-04,Good`,
    ]);
    expect(issues).toEqual([]);
    expect(rows).toBe(2);
    expect(facts.map(({ area, period, text }) => [area, period, text])).toEqual([
      [hull.code, "2019-04-01", "Inadequate"],
      [hull.code, "2023-09-04", "Good"],
    ]);
  });

  test.each([
    ["a grade that is none", `${hull.code},2019-04-01,Splendid`, "Overall effectiveness"],
    ["a day that is none", `${hull.code},April 2019,Good`, "Publication date"],
    ["a day that no calendar has", `${hull.code},2019-02-30,Good`, "Publication date"],
    ["a code of no area", "E06000099,2019-04-01,Good", "Local authority area code"],
  ])("refuse %s", async (_, line, column) => {
    const { facts, issues } = await read("ofsted-judgements", [inspections, line]);
    expect(facts).toEqual([]);
    expect(issues).toMatchObject([{ row: 2, column, severity: "error" }]);
  });

  test("refuse two reports of an authority on one day", async () => {
    const line = `${hull.code},2019-04-01,Good`;
    const { issues } = await read("ofsted-judgements", [inspections, line, line]);
    expect(issues).toMatchObject([{ row: 3, check: "duplicates", severity: "error" }]);
  });
});

describe("spending on family support", () => {
  test("is that of authorities that run children’s services, in thousands, without the dust of fractions", async () => {
    const { facts, rows, vintage } = await read("mhclg-family-support", [
      outturn,
      `E2001,${hull.code},Hull,UA,4569.8500000000004`,
      "E3831,E07000223,Adur,SD,0",
      "[Y],E06,Unitary Authorities,UA,517529.16",
    ]);
    expect([rows, vintage]).toEqual([1, "2024-25"]);
    expect(facts).toEqual([
      { topic: "family-support-spending", area: hull.code, period: "2024-25", text: "4569.85" },
    ]);
  });

  test("warns of an authority that made no return, and refuses a sum that is none", async () => {
    const { facts, issues } = await read("mhclg-family-support", [
      outturn,
      `E2001,${hull.code},Hull,UA,[x]`,
      `E2701,${northYorkshire.code},North Yorkshire,UA,lots`,
    ]);
    expect(facts).toEqual([]);
    expect(issues.map(({ row, severity }) => [row, severity])).toEqual([
      [2, "warning"],
      [3, "error"],
    ]);
  });
});

describe("turnover of all staff in adult social care", () => {
  test("is taken as printed, other measures read over", async () => {
    const { facts, rows } = await read("oflog-adult-social-care", [
      adults,
      `2022-23,${hull.code},${turnover},23.95491372`,
      `2022-23,${hull.code},"Outcome, ASC Quality of Life",19.1`,
    ]);
    expect(rows).toBe(1);
    expect(facts.map(({ period, text }) => [period, text])).toEqual([["2022-23", "23.95491372"]]);
  });

  test.each([
    ["warns of a rate that is not there", `2022-23,${hull.code},${turnover},`, "warning"],
    ["refuses a rate below nothing", `2022-23,${hull.code},${turnover},-1`, "error"],
    ["refuses a year that is none", `2022,${hull.code},${turnover},20`, "error"],
  ])("%s", async (_, line, severity) => {
    const { facts, issues } = await read("oflog-adult-social-care", [adults, line]);
    expect(facts).toEqual([]);
    expect(issues).toMatchObject([{ row: 2, severity }]);
  });
});
