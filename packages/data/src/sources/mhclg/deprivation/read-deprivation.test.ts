import { toAreaRegister } from "@plumbline/domain";
import { expect, test } from "vitest";
import { makeFile } from "../../../../tests/support/files.ts";
import { openIssueLog } from "../../../importing/issue-log.js";
import { readDistricts } from "./districts.js";
import { readDeprivation } from "./read-deprivation.js";

const districts = await readDistricts();
const codes = [...new Set(districts.flatMap((area) => area.districts.map(({ code }) => code)))];
const ranks = codes.map((code, place) => `${code},Index of Multiple Deprivation,${1_000 + place * 90}`);
const rankOf = new Map(codes.map((code, place) => [code, 1_000 + place * 90]));

async function read(rows: readonly string[]) {
  const log = openIssueLog("IoD2019.csv");
  const file = await makeFile(["lad19cd,index_domain,average_rank", ...rows, ""].join("\n"));
  const edition = await readDeprivation({ file, register: toAreaRegister([]), report: log.report });
  return { ...edition, issues: log.issues() };
}

test("makes 317 districts into every authority and joint return since 2017", async () => {
  const { content, rows, vintage, issues } = await read([...ranks, "E06000001,Income,5"]);
  expect(issues).toEqual([]);
  expect([rows, vintage, content.deprivation.length]).toEqual([317, "2019", 165]);
});

test("takes a district that is an authority as published, and weighs a county's districts by their people", async () => {
  const { content } = await read(ranks);
  const find = (code: string) => content.deprivation.find(({ area }) => area === code);
  expect(find("E06000001")).toMatchObject({ averageRank: rankOf.get("E06000001"), basis: "published" });
  const cumberland = districts.find(({ area }) => area === "E06000063")?.districts ?? [];
  const people = cumberland.reduce((sum, { population }) => sum + population, 0);
  const weighted = cumberland.reduce(
    (sum, { code, population }) => sum + (rankOf.get(code) ?? 0) * population,
    0,
  );
  expect(find("E06000063")).toMatchObject({ population: people, basis: "mean-of-districts" });
  expect(find("E06000063")?.averageRank).toBeCloseTo(weighted / people, 9);
});

test.each([
  ["a rank that is none", ranks.with(0, `${codes[0]},Index of Multiple Deprivation,lots`), "average_rank"],
  ["a district twice", [...ranks, ranks[0] ?? ""], "lad19cd"],
  ["a file without one of the districts", ranks.slice(1), "lad19cd"],
])("refuses %s", async (_, rows, column) => {
  const { issues } = await read(rows);
  expect(issues[0]).toMatchObject({ column, severity: "error" });
});
