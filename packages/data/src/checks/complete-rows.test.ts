import { expect, test } from "vitest";
import { tableRow, told } from "../../tests/support/workforce.ts";
import { checkCompleteRow } from "./complete-rows.js";

test("finds nothing in a row as wide as the heading", () => {
  expect(checkCompleteRow(tableRow({}, 32), 32)).toEqual([]);
});

test.each([
  [31, "cut short"],
  [33, "unquoted"],
])("refuses a row of %i cells under 32 columns: %s", (width, why) => {
  expect(told(checkCompleteRow(tableRow({}, width), 32))).toMatchObject([
    { row: 7, check: "complete-rows", severity: "error", message: expect.stringContaining(why) },
  ]);
});
