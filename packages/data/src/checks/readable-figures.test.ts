import { expect, test } from "vitest";
import { told } from "../../tests/support/workforce.ts";
import { checkReadableFigure } from "./readable-figures.js";

const place = { row: 7, column: "cases" };

test("reads a number and a symbol", () => {
  expect(checkReadableFigure("12.5", place)).toEqual({
    value: { known: true, decimal: "12.5" },
    findings: [],
  });
  expect(checkReadableFigure("low", place).findings).toEqual([]);
});

test.each([
  ["", "The cell is empty"],
  ["..", "write x"],
  [":", "write x"],
  ["~", "write low"],
  ["k", "write low"],
  ["1,234", "thousands separator"],
  ["twelve", "neither a number nor one of the symbols c, z, x, u, low"],
])("refuses “%s” and says what to do", (text, advice) => {
  const { value, findings } = checkReadableFigure(text, place);
  expect(value).toBeUndefined();
  expect(told(findings)).toMatchObject([
    { ...place, check: "readable-figures", severity: "error", message: expect.stringContaining(advice) },
  ]);
});
