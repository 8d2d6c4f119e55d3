import { expect, test } from "vitest";
import { hull } from "../../tests/support/areas.ts";
import { told, workforceRow } from "../../tests/support/workforce.ts";
import { checkDuplicate } from "./duplicates.js";

test("refuses a second row of an area and period, and names the first", () => {
  const row = { ...workforceRow(hull, "2025"), row: 12 };
  expect(told(checkDuplicate(row, workforceRow(hull, "2025")))).toEqual([
    {
      row: 12,
      check: "duplicates",
      severity: "error",
      message: "Row 7 gives Kingston upon Hull, City of (E06000010) in 2025 already: keep one of the two.",
    },
  ]);
});

test("has nothing to say of the first", () => {
  expect(checkDuplicate(workforceRow(hull, "2025"), undefined)).toEqual([]);
});
