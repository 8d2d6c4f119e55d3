import { expect, test } from "vitest";
import { area, england, yorkshire } from "../../tests/support/areas.ts";
import { told } from "../../tests/support/workforce.ts";
import { checkRelatedAreas } from "./related-areas.js";

test("finds nothing where every area that is named is listed", () => {
  expect(
    checkRelatedAreas([
      { area: england, row: 2 },
      { area: yorkshire, row: 3 },
    ]),
  ).toEqual([]);
});

test("refuses a predecessor that the list does not hold", () => {
  const heir = area("E06000063", { name: "Cumberland", predecessors: [area("E10000006").code] });
  expect(told(checkRelatedAreas([{ area: heir, row: 4 }]))).toEqual([
    {
      row: 4,
      column: "predecessors",
      check: "related-areas",
      severity: "error",
      message: "Cumberland names E10000006, which the list does not hold: add a row for it.",
    },
  ]);
});
