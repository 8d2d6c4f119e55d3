import { expect, test } from "vitest";
import { findIndicator, indicators } from "./indicators.js";

test("lists all 22 indicators of the workforce file and two roles once each", () => {
  expect(new Set(indicators.map(({ slug }) => slug)).size).toBe(24);
  expect(indicators.filter(({ source }) => source === "dfe-workforce")).toHaveLength(22);
});

test("makes every rate of indicators that exist", () => {
  const parts = indicators.flatMap(({ rate }) => (rate ? [rate.numerator, ...rate.denominator] : []));
  for (const slug of parts) expect(findIndicator(slug)).toBeDefined();
});

test("calls lower better for turnover, agency, vacancy, caseload and absence rates alone", () => {
  const lower = indicators.filter(({ polarity }) => polarity === "lower-is-better").map(({ slug }) => slug);
  expect(lower).toEqual([
    "turnover-rate-fte",
    "turnover-rate-headcount",
    "agency-rate-fte",
    "agency-rate-headcount",
    "vacancy-rate-fte",
    "caseload-fte",
    "absence-rate-fte",
  ]);
});

test("names each count so that “was” can follow it", () => {
  const counts = indicators.filter(({ kind }) => kind === "count");
  expect(counts.filter(({ phrase }) => !phrase.startsWith("the number of "))).toEqual([]);
});
