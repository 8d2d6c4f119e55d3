import { toAreaRegister } from "@plumbline/domain";
import { expect, test } from "vitest";
import { makeFile } from "../../../../tests/support/files.ts";
import { fixture } from "../../../../tests/support/fixtures.ts";
import { openIssueLog } from "../../../importing/issue-log.js";
import { readAreas } from "./read-areas.js";

async function read(file: string) {
  const log = openIssueLog("areas.tsv");
  const edition = await readAreas({ file, register: toAreaRegister([]), report: log.report });
  return { ...edition, issues: log.issues() };
}

test("reads a joint return with its members, a renamed area with its past, and other names", async () => {
  const { content, vintage, rows, issues } = await read(fixture("areas.tsv"));
  const byCode = new Map<string, (typeof content.areas)[number]>(
    content.areas.map((area) => [area.code, area]),
  );
  expect(issues).toEqual([]);
  expect([vintage, rows]).toEqual(["2023", 12]);
  expect(byCode.get("E09000021-E09000027")).toMatchObject({
    members: ["E09000021", "E09000027"],
    dfeCode: "314 / 318",
    parent: "E13000002",
    region: "E12000007",
  });
  expect(byCode.get("E09000021")?.jointReturn).toBe("E09000021-E09000027");
  expect(byCode.get("E06000065")).toMatchObject({ predecessors: ["E10000023"], validFrom: "2023-04-01" });
  expect(byCode.get("E06000065")?.change).toMatch(/April 2023/);
  expect(byCode.get("E12000007")?.aliases).toContain("Greater London");
  expect(byCode.get("E92000001")).not.toHaveProperty("parent");
});

const heading =
  "code\tdfe_code\tname\tlevel\tparent\tregion\tvalid_from\tvalid_to\tpredecessors\tsuccessors\tmembers\tjoint_return\taliases\tchange";

test.each([
  ["a code that is none", "E1\t\tA\tregion", "is no area code"],
  ["a level that is none", "E12000001\t\tA\tdistrict", "is none of country"],
  ["an area without a name", "E12000001\t\t\tregion", "has a name"],
  ["a parent that is not listed", "E12000001\t\tA\tregion\tE92000001", "names E92000001"],
])("refuses %s", async (_, line, message) => {
  const { issues } = await read(await makeFile(`${heading}\n${line}\n`));
  expect(issues).toMatchObject([{ row: 2, severity: "error", message: expect.stringContaining(message) }]);
});

test("refuses a code that is listed twice", async () => {
  const line = "E92000001\t\tEngland\tcountry";
  const { issues } = await read(await makeFile(`${heading}\n${line}\n${line}\n`));
  expect(issues).toMatchObject([{ row: 3, severity: "error", message: expect.stringContaining("twice") }]);
});
