import { expect, test } from "vitest";
import { hull, yorkshire } from "../../tests/support/areas.ts";
import { headings, told, workforceRow } from "../../tests/support/workforce.ts";
import { checkRatesAgainstCounts } from "./rates-against-counts.js";

const turnover = { "inpost-fte": "200", "leavers-fte": "24.5" };

test.each(["12.2", "12.3"])("finds nothing where %s can be the rate of rounded counts", (rate) => {
  const row = workforceRow(hull, "2025", { ...turnover, "turnover-rate-fte": rate });
  expect(checkRatesAgainstCounts(row, headings)).toEqual([]);
});

test("refuses an authority's rate that its counts cannot give, at the rate's column", () => {
  const row = workforceRow(hull, "2025", { ...turnover, "turnover-rate-fte": "13.5" });
  expect(told(checkRatesAgainstCounts(row, headings))).toMatchObject([
    { row: 7, column: "turnover_rate_fte", check: "rates-against-counts", severity: "error" },
  ]);
});

test("only warns of a region's, whose rate may leave authorities out", () => {
  const row = workforceRow(yorkshire, "2025", { ...turnover, "turnover-rate-fte": "13.5" });
  expect(told(checkRatesAgainstCounts(row, headings))).toMatchObject([{ severity: "warning" }]);
});

test.each([
  { "inpost-fte": "200", "leavers-fte": "u", "turnover-rate-fte": "13.5" },
  { "inpost-fte": "200", "leavers-fte": "24.5", "turnover-rate-fte": "u" },
  { "leavers-fte": "24.5", "turnover-rate-fte": "13.5" },
])("has nothing to say where a part has no number: %o", (printed) => {
  expect(checkRatesAgainstCounts(workforceRow(hull, "2025", printed), headings)).toEqual([]);
});
