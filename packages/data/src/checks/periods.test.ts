import { expect, test } from "vitest";
import { told } from "../../tests/support/workforce.ts";
import { checkPeriod } from "./periods.js";

test("finds nothing in a reporting year of four digits", () => {
  expect(checkPeriod(7, "2025", "Reporting year")).toEqual([]);
});

test.each(["202425", "25", "", "1925", "2025.0", "01-May"])("refuses “%s” as a year", (period) => {
  expect(told(checkPeriod(7, period, "Reporting year"))).toMatchObject([
    { column: "time_period", check: "periods", severity: "error" },
  ]);
});

test("refuses a period of another kind", () => {
  expect(told(checkPeriod(7, "2025", "Financial year"))).toMatchObject([
    { column: "time_identifier", severity: "error", message: expect.stringContaining("“Financial year”") },
  ]);
});
