import { expect, test } from "vitest";
import { england, hull, yorkshire } from "../../tests/support/areas.ts";
import { told, workforceRow } from "../../tests/support/workforce.ts";
import { checkStockAndFlow } from "./stock-and-flow.js";

const before = { "inpost-fte": "100" };
const now = (stock: string) => ({ "inpost-fte": stock, "starters-fte": "20", "leavers-fte": "15" });

test.each([
  [england, "109", []],
  [england, "120", ["warning"]],
  [yorkshire, "120", ["info"]],
  [hull, "120", []],
  [hull, "160", ["info"]],
])("holds %o at %s to what came and went", (area, stock, severities) => {
  const rows = [workforceRow(area, "2024", before), workforceRow(area, "2025", now(stock))];
  expect(checkStockAndFlow(rows).map(({ severity }) => severity)).toEqual(severities);
});

test("says what the year before would give", () => {
  const rows = [workforceRow(hull, "2024", before), workforceRow(hull, "2025", now("160"))];
  expect(told(checkStockAndFlow(rows))).toMatchObject([
    {
      column: "inpost_fte",
      message: expect.stringContaining(
        "160 FTE in post, where the year before with its starters and leavers gives 105.0",
      ),
    },
  ]);
});

test("has nothing to say across a missing year, or of a figure that is not there", () => {
  const gap = [workforceRow(hull, "2023", before), workforceRow(hull, "2025", now("160"))];
  const missing = [workforceRow(hull, "2024", { "inpost-fte": "x" }), workforceRow(hull, "2025", now("160"))];
  expect(checkStockAndFlow([...gap, ...missing.map((row) => ({ ...row, area: yorkshire }))])).toEqual([]);
});
