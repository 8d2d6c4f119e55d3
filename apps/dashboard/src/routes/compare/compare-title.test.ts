import { expect, test } from "vitest";
import { makeComparison } from "../../../tests/fixtures/comparison.ts";
import { nameSides } from "./compare-sentences.js";
import { titleComparison } from "./compare-title.js";

const london = { code: "E12000007", name: "London", value: 13.8, outcome: "WORSE" } as const;
const northEast = { code: "E12000001", name: "North East", value: 11.7, outcome: "SIMILAR" } as const;
const eastMidlands = { code: "E12000004", name: "East Midlands", value: 9.8, outcome: "BETTER" } as const;
const regions = { level: "regions", areas: [], benchmark: "england" } as const;

test("counts the areas above and below England", () => {
  const comparison = makeComparison([london, northEast, eastMidlands]);
  expect(titleComparison(regions, comparison)).toBe(
    "Turnover is above England in 1 of 3 regions and below in 1",
  );
  expect(nameSides(regions, comparison)).toBe("Above England: London; below: the East Midlands");
});

test("leaves out a side that no area is on", () => {
  expect(titleComparison(regions, makeComparison([london, northEast]))).toBe(
    "Turnover is above England in 1 of 2 regions",
  );
  expect(titleComparison(regions, makeComparison([northEast, eastMidlands]))).toBe(
    "Turnover is below England in 1 of 2 regions",
  );
});

test("says that no area differs beyond chance where none does", () => {
  expect(titleComparison(regions, makeComparison([northEast, northEast]))).toBe(
    "In none of 2 regions does turnover differ from England beyond chance",
  );
});

test("speaks of rising and falling against the period before", () => {
  const state = { ...regions, benchmark: "previous-period" };
  expect(titleComparison(state, makeComparison([london, eastMidlands]))).toBe(
    "Turnover rose in 1 of 2 regions and fell in 1, beyond chance",
  );
});

test("gives the lowest and the highest where nothing can be compared", () => {
  const rows = [london, eastMidlands].map((row) => ({ ...row, outcome: "NOT_COMPARABLE" }) as const);
  expect(titleComparison(regions, makeComparison(rows))).toBe(
    "Turnover runs from 9.8% in the East Midlands to 13.8% in London",
  );
});

test("says of one area alone what was found of it", () => {
  const comparison = makeComparison([{ ...london, sentence: "Turnover in London was 13.8%: worse." }]);
  expect(titleComparison(regions, comparison)).toBe("Turnover in London was 13.8%: worse");
});

test("asks for areas where a list of one's own is empty", () => {
  expect(titleComparison({ ...regions, level: "areas" }, makeComparison([]))).toBe(
    "Compare a list of your own",
  );
});
