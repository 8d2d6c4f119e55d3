import { known, missing, toRelease, type Release } from "@plumbline/domain";
import { expect, test } from "vitest";
import { england, hull } from "../../tests/support/areas.ts";
import { headings, told, workforceRow } from "../../tests/support/workforce.ts";
import { checkEnglandAgainstLastRelease } from "./england-against-last-release.js";

const last: Release = toRelease({
  heading: { id: "a", version: "2024.0", title: "", publishedAt: "", digest: "", illustrative: false },
  sources: [],
  areas: [england, hull],
  cells: [
    { area: england.code, indicator: "turnover-rate-fte", period: "2024", value: known(13.8) },
    { area: england.code, indicator: "cases", period: "2024", value: missing("unavailable") },
    { area: hull.code, indicator: "turnover-rate-fte", period: "2024", value: known(9) },
  ],
  neighbours: [],
  notes: [],
});

function check(area: typeof england, period: string, printed: Readonly<Record<string, string>>) {
  return told(checkEnglandAgainstLastRelease([workforceRow(area, period, printed)], headings, last));
}

test("remarks on a small revision of England, with both figures", () => {
  expect(check(england, "2024", { "turnover-rate-fte": "13.9" })).toEqual([
    {
      row: 7,
      column: "turnover_rate_fte",
      check: "england-against-last-release",
      severity: "info",
      message: "England, turnover-rate-fte, 2024: 13.8 in release 2024.0, 13.9 here. A revision.",
    },
  ]);
});

test("warns of a large one", () => {
  expect(check(england, "2024", { "turnover-rate-fte": "15.9" })).toMatchObject([{ severity: "warning" }]);
});

test("warns where a figure has gone", () => {
  expect(check(england, "2024", { "turnover-rate-fte": "x" })).toMatchObject([
    { severity: "warning", message: expect.stringContaining("no figure") },
  ]);
});

test.each([
  [england, "2024", { "turnover-rate-fte": "13.8" }],
  [england, "2025", { "turnover-rate-fte": "20" }],
  [england, "2024", { "turnover-rate-fte": "13.8", cases: "12" }],
  [hull, "2024", { "turnover-rate-fte": "20" }],
])("has nothing to say of what did not change, is new, or is not England: %#", (area, period, printed) => {
  expect(check(area, period, printed)).toEqual([]);
});

test("has nothing to say without a last release", () => {
  const rows = [workforceRow(england, "2024", { "turnover-rate-fte": "1" })];
  expect(checkEnglandAgainstLastRelease(rows, headings, undefined)).toEqual([]);
});
