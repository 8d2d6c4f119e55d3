import { expect, test } from "vitest";
import { hull, northYorkshire, northYorkshireCounty, register } from "../../tests/support/areas.ts";
import { tableRow, told } from "../../tests/support/workforce.ts";
import { parsePlace, type PublishedPlace } from "../sources/dfe/workforce/published-place.js";
import { checkKnownArea } from "./known-areas.js";

function place(code: string, name: string, level = "Local authority"): PublishedPlace {
  const cells = { geographic_level: level, new_la_code: code, la_name: name, region_code: code };
  const parsed = parsePlace(tableRow(cells));
  if (parsed === undefined) throw new Error(`${level} is no level`);
  return parsed;
}

test("finds the area that a code names", () => {
  expect(checkKnownArea(place("E06000010", "Hull"), "2025", register)).toEqual({ value: hull, findings: [] });
});

test("finds a joint return by the two codes as the publisher writes them", () => {
  const { value } = checkKnownArea(place("E09000027 / E09000021", "Kingston / Richmond"), "2025", register);
  expect(value?.code).toBe("E09000021-E09000027");
});

test("names the nearest areas of a code that nobody has", () => {
  const { value, findings } = checkKnownArea(place("E06000099", "Hull City Councl"), "2025", register);
  expect(value).toBeUndefined();
  expect(told(findings)).toMatchObject([
    {
      row: 7,
      column: "new_la_code",
      check: "known-areas",
      severity: "error",
      message: expect.stringContaining("The nearest names are Kingston upon Hull, City of (E06000010)"),
    },
  ]);
});

test("takes a code used before it existed as the area that had the same DfE code, with a warning", () => {
  const { value, findings } = checkKnownArea(place("E06000065", "North Yorkshire"), "2019", register);
  expect(value).toBe(northYorkshireCounty);
  expect(told(findings)).toMatchObject([
    { severity: "warning", message: expect.stringContaining("did not exist on 30 September 2019") },
  ]);
});

test("takes a code used after it ended as the area that has its DfE code now, with a warning", () => {
  const { value, findings } = checkKnownArea(place("E10000023", "North Yorkshire"), "2024", register);
  expect(value).toBe(northYorkshire);
  expect(told(findings)).toMatchObject([{ severity: "warning" }]);
});

test("refuses a code out of its time that left no DfE code behind, and says whose row it is", () => {
  const alone = { ...northYorkshire, dfeCode: "999" };
  const areas = register.areas.map((area) => (area === northYorkshire ? alone : area));
  const { value, findings } = checkKnownArea(place("E06000065", "North Yorkshire"), "2019", {
    ...register,
    areas,
    byCode: new Map(areas.map((area) => [area.code, area])),
  });
  expect(value).toBeUndefined();
  expect(told(findings)).toMatchObject([
    { severity: "error", message: expect.stringContaining("Give the row to North Yorkshire (E10000023)") },
  ]);
});

test("refuses an area at a level that is not its own", () => {
  const { value, findings } = checkKnownArea(place("E06000010", "Hull", "Regional"), "2025", register);
  expect(value).toBeUndefined();
  expect(told(findings)).toMatchObject([{ column: "geographic_level", severity: "error" }]);
});
