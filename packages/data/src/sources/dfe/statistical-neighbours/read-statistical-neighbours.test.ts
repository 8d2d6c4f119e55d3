import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  area,
  hull,
  kingston,
  northYorkshire,
  register as known,
  richmond,
} from "../../../../tests/support/areas.ts";
import { makeFile } from "../../../../tests/support/files.ts";
import { fixture } from "../../../../tests/support/fixtures.ts";
import { toAreaRegister } from "@plumbline/domain";
import { openIssueLog } from "../../../importing/issue-log.js";
import { readStatisticalNeighbours } from "./read-statistical-neighbours.js";

const hartlepool = area("E06000001", { dfeCode: "805" });
const middlesbrough = area("E06000002", { dfeCode: "806" });
const register = toAreaRegister([...known.areas.filter((each) => each !== hull), hartlepool, middlesbrough]);

async function read(file: string) {
  const log = openIssueLog("neighbours.csv");
  const edition = await readStatisticalNeighbours({ file, register, report: log.report });
  return { ...edition, issues: log.issues() };
}

test("reads ten neighbours a row, in order, by the authorities that have the DfE codes now", async () => {
  const { content, rows, vintage, issues } = await read(fixture("neighbours-2025.csv"));
  const ofHartlepool = content.neighbours.filter(({ area: code }) => code === hartlepool.code);
  expect(issues).toEqual([]);
  expect([rows, vintage]).toEqual([2, "2025"]);
  expect(ofHartlepool.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(ofHartlepool.slice(0, 3).map(({ neighbour }) => neighbour)).toEqual([
    middlesbrough.code,
    northYorkshire.code,
    kingston.code,
  ]);
  expect(content.neighbours.some(({ neighbour }) => neighbour === richmond.code)).toBe(true);
  expect(ofHartlepool[0]).toMatchObject({ model: "dfe-2025", closeness: "extremely-close" });
});

test("reads a closeness that ends in a blank", async () => {
  const { content } = await read(fixture("neighbours-2025.csv"));
  expect(content.neighbours.find(({ order }) => order === 5)?.closeness).toBe("close");
});

test.each([
  ["a code that no authority has", "\n805,", "\n999,", "old_la_code"],
  ["a neighbour that no authority is", ",806,Extremely close", ",999,Extremely close", "SN_1"],
  ["a closeness that is none", ",806,Extremely close", ",806,Near", "SN_1P"],
])("refuses %s", async (_, before, after, column) => {
  const text = await readFile(fixture("neighbours-2025.csv"), "utf8");
  const { issues } = await read(await makeFile(text.replace(before, after)));
  expect(issues).toMatchObject([{ row: 2, column, severity: "error" }]);
});
