import { expect, test } from "vitest";
import { formatDate, parseDate } from "./format-date.js";

test("reads a day aloud", () => {
  expect(formatDate("2026-03-19")).toBe("19 March 2026");
  expect(formatDate("2020-02-29")).toBe("29 February 2020");
});

test.each(["2026-02-30", "2026-13-01", "19/03/2026", ""])("leaves %j, which is no day, as it is", (text) => {
  expect(parseDate(text)).toBeUndefined();
  expect(formatDate(text)).toBe(text);
});
