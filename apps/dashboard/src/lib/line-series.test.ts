import { expect, test } from "vitest";
import { toLineBreaks, toLineEvents, toLinePoints } from "./line-series.js";

const series = {
  indicator: { unit: "PERCENT", decimals: 1 },
  observations: [
    { period: { code: "2024" }, value: 13.9, missing: null },
    { period: { code: "2025" }, value: null, missing: { reason: "UNAVAILABLE", symbol: "x" } },
  ],
  breaks: [{ period: { code: "2025" }, reason: "New code from May 2025." }],
} as const;

test("puts each figure at its year, and the shorthand where there is none", () => {
  expect(toLinePoints(series)).toEqual([
    { period: 2024, value: 13.9, text: "13.9%" },
    { period: 2025, value: null, text: "x", reason: "not available" },
  ]);
});

test("puts a break at the year from which the series starts anew", () => {
  expect(toLineBreaks(series)).toEqual([{ period: 2025, reason: "New code from May 2025." }]);
});

const turnover = [{ slug: "turnover-rate-fte" }];

test("puts an event between the ends of two workforce years, once, by the first part of its note", () => {
  const pandemic = { kind: "EVENT", date: "2020-03-23", indicators: turnover };
  const notes = [
    { ...pandemic, text: "The pandemic began: few moved." },
    { ...pandemic, text: "The pandemic began: few moved, still." },
  ];
  expect(toLineEvents(notes, "turnover-rate-fte")).toEqual([
    { position: 2019.477, label: "The pandemic began" },
  ]);
});

test("leaves out events of other indicators, and notes that are no events", () => {
  const notes = [
    { kind: "EVENT", date: "2024-10-31", text: "New rules", indicators: [{ slug: "agency-rate-fte" }] },
    { kind: "DATA_QUALITY", date: "2024-10-31", text: "Estimated", indicators: turnover },
  ];
  expect(toLineEvents(notes, "turnover-rate-fte")).toEqual([]);
});
