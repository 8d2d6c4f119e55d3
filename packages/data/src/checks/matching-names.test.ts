import { expect, test } from "vitest";
import { hull, register, yorkshire } from "../../tests/support/areas.ts";
import { tableRow, told } from "../../tests/support/workforce.ts";
import { parsePlace, type PublishedPlace } from "../sources/dfe/workforce/published-place.js";
import { checkMatchingNames } from "./matching-names.js";

const ofHull = {
  geographic_level: "Local authority",
  new_la_code: "E06000010",
  old_la_code: "810",
  la_name: "Kingston upon Hull, City of",
  region_code: "E12000003",
};

function place(cells: Readonly<Record<string, string>>): PublishedPlace {
  const parsed = parsePlace(tableRow(cells));
  if (parsed === undefined) throw new Error("the level is unknown");
  return parsed;
}

test.each([ofHull.la_name, "Kingston Upon Hull, City of", "Hull City Council"])(
  "knows the area as “%s”",
  (la_name) => {
    expect(checkMatchingNames(place({ ...ofHull, la_name }), hull, register)).toEqual([]);
  },
);

test("warns of a name that the area does not have", () => {
  expect(told(checkMatchingNames(place({ ...ofHull, la_name: "Leeds" }), hull, register))).toMatchObject([
    { check: "matching-names", severity: "warning", message: expect.stringContaining("“Leeds”") },
  ]);
});

test("refuses a DfE code that is another authority's", () => {
  expect(told(checkMatchingNames(place({ ...ofHull, old_la_code: "383" }), hull, register))).toMatchObject([
    { column: "old_la_code", severity: "error", message: expect.stringContaining("(810)") },
  ]);
});

test("warns of a region that the area does not lie in", () => {
  expect(
    told(checkMatchingNames(place({ ...ofHull, region_code: "E12000007" }), hull, register)),
  ).toMatchObject([
    {
      column: "region_code",
      severity: "warning",
      message: expect.stringContaining("Yorkshire and The Humber"),
    },
  ]);
});

test("asks no region of a region", () => {
  const region = {
    geographic_level: "Regional",
    region_code: "E12000003",
    region_name: "Yorkshire & Humber",
  };
  expect(checkMatchingNames(place(region), yorkshire, register)).toEqual([]);
});
