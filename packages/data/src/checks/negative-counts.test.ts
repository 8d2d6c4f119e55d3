import { expect, test } from "vitest";
import { told } from "../../tests/support/workforce.ts";
import { checkNegativeCount } from "./negative-counts.js";

const place = { row: 7, column: "cases" };

test.each(["-1", "-0.5", "−3"])("refuses %s", (text) => {
  expect(told(checkNegativeCount(text, place))).toMatchObject([
    { ...place, check: "negative-counts", severity: "error" },
  ]);
});

test.each(["0", "1", "x", "-", ""])("has nothing to say of “%s”", (text) => {
  expect(checkNegativeCount(text, place)).toEqual([]);
});
