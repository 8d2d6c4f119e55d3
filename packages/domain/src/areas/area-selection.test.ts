import { expect, test } from "vitest";
import { place, smallRelease } from "../../tests/small-release.js";
import { selectAreas } from "./area-selection.js";
import { findContinuedArea } from "./lineage.js";

const { areas } = smallRelease;
const codes = (selection: Parameters<typeof selectAreas>[1], day = "2025-09-30") =>
  selectAreas(areas, selection, day).map((area) => area.code);

test("selects the regions without the two halves of London", () => {
  expect(codes({ level: "region" })).toEqual(["E12000001", "E12000003", "E12000007"]);
});

test("selects both halves of London within London, a joint return once and its members never", () => {
  expect(codes({ within: "E12000007" })).toEqual(["E09000020", "E09000021-E09000027", "E09000029"]);
});

test("selects the authority that exists on the day asked about", () => {
  expect(codes({ within: "E12000003" }, "2024-09-30")).toEqual(["E08000016"]);
  expect(codes({ within: "E12000003" }, "2025-09-30")).toEqual(["E08000038"]);
});

test("selects areas named one by one in the order named, each once, members included", () => {
  expect(codes({ codes: ["E09000027", "E92000001", "E09000027"] })).toEqual(["E09000027", "E92000001"]);
});

test("continues a recoded authority and nothing else", () => {
  expect(findContinuedArea(areas, place("E08000038"))?.code).toBe("E08000016");
  expect(findContinuedArea(areas, place("E09000029"))).toBeUndefined();
});
