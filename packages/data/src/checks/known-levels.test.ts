import { expect, test } from "vitest";
import { told } from "../../tests/support/workforce.ts";
import { checkKnownLevel } from "./known-levels.js";

const levels = ["National", "Regional", "Local authority"];

test("finds nothing at a level of the file", () => {
  expect(checkKnownLevel(7, "Regional", levels)).toEqual([]);
});

test("names the nearest level of one that is none", () => {
  expect(told(checkKnownLevel(7, "Local Authority", levels))).toMatchObject([
    {
      column: "geographic_level",
      severity: "error",
      message: expect.stringContaining("nearest is “Local authority”"),
    },
  ]);
});
