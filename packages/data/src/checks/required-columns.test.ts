import { expect, test } from "vitest";
import { told } from "../../tests/support/workforce.ts";
import { checkRequiredColumns } from "./required-columns.js";

test("finds nothing where every column is there, in any order", () => {
  expect(checkRequiredColumns(["b", "a"], ["a", "b"])).toEqual([]);
});

test("names a missing column and the nearest that is there", () => {
  expect(told(checkRequiredColumns(["agency_ftee", "cases"], ["agency_fte", "cases"]))[0]).toEqual({
    row: 1,
    column: "agency_fte",
    check: "required-columns",
    severity: "error",
    message:
      "The column “agency_fte” is missing. The nearest is “agency_ftee”. Give the file with the headings the publisher gave it.",
  });
});

test("refuses a column that stands there twice", () => {
  const findings = told(checkRequiredColumns(["cases", "cases"], ["cases"]));
  expect(findings).toMatchObject([
    { severity: "error", message: expect.stringContaining("stands there twice") },
  ]);
});

test("warns of a column that nobody knows", () => {
  const findings = told(checkRequiredColumns(["cases", "colour"], ["cases"]));
  expect(findings).toMatchObject([{ column: "colour", severity: "warning" }]);
});

test("says that an empty file is empty, and not which columns it lacks", () => {
  expect(told(checkRequiredColumns([], ["a", "b"]))).toMatchObject([
    { severity: "error", message: expect.stringContaining("empty") },
  ]);
});
