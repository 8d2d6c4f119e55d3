import { expect, test } from "vitest";
import { formatReportedFigure, formatReportedValue } from "./format-reported-figure.js";
import { figure } from "../../../tests/programme/programme-release.js";

test.each([
  [1700, "people", "more-than", "more than 1,700"],
  [2_000_000, "pounds", "about", "about £2 million"],
  [11_220_000, "pounds", "exactly", "£11.22 million"],
  [1_400_000, "pounds", "up-to", "up to £1.4 million"],
  [150_000, "pounds", "exactly", "£150,000"],
  [2.03, "pounds", "exactly", "£2.03"],
  [8.3, "percent", "exactly", "8.3%"],
  [900, "people", "at-least", "at least 900"],
] as const)("prints %d %s, %s, as %s", (value, unit, qualifier, text) => {
  expect(formatReportedValue({ value, unit, qualifier })).toBe(text);
});

test("says what a figure counts and when", () => {
  const spent = figure("spent", 24_000_000, { name: "Spent to date", asAt: "2020-03-16", unit: "pounds" });
  expect(formatReportedFigure(spent)).toBe("Spent to date: £24 million (16 March 2020).");
});
