import { toAreaRegister } from "@plumbline/domain";
import { expect, test } from "vitest";
import { area, register } from "../../tests/support/areas.ts";
import { told, workforceRow } from "../../tests/support/workforce.ts";
import { checkEveryAreaPresent } from "./every-area-present.js";

const of2025 = [
  "E92000001",
  "E12000003",
  "E12000007",
  "E13000002",
  "E06000010",
  "E06000065",
  "E09000021-E09000027",
];

function rowsOf(codes: readonly string[], areas = register) {
  return codes.flatMap((code) => areas.byCode.get(code) ?? []).map((found) => workforceRow(found, "2025"));
}

test("finds nothing where every area of the day has a row: no member, no area of another time", () => {
  expect(checkEveryAreaPresent(rowsOf(of2025), register)).toEqual([]);
});

test("refuses a file in which many areas of a period have no row", () => {
  expect(told(checkEveryAreaPresent(rowsOf(of2025.slice(0, 5)), register))).toEqual([
    {
      check: "every-area-present",
      severity: "error",
      message:
        "2025 has no row for 2 of 7 areas: North Yorkshire, Kingston upon Thames / Richmond upon Thames. The file was cut short or filtered: get it again from the publisher.",
    },
  ]);
});

const many = toAreaRegister(Array.from({ length: 40 }, (_, place) => area(`E06000${100 + place}`)));
const codes = many.areas.map(({ code }) => code);

test("warns where one authority of many has no row", () => {
  expect(told(checkEveryAreaPresent(rowsOf(codes.slice(1), many), many))).toMatchObject([
    { severity: "warning" },
  ]);
});

test("refuses where the one without a row is a region", () => {
  const withRegion = toAreaRegister([...many.areas, area("E12000001", { level: "region" })]);
  expect(told(checkEveryAreaPresent(rowsOf(codes, withRegion), withRegion))).toMatchObject([
    { severity: "error" },
  ]);
});
