import { expect, test } from "vitest";
import { parseInstant } from "./parse-instant.js";

test("reads a day as its first moment in UTC, and an instant as itself", () => {
  expect(parseInstant("2028-02-29")).toBe("2028-02-29T00:00:00.000Z");
  expect(parseInstant("2028-03-31T09:30Z")).toBe("2028-03-31T09:30:00.000Z");
});

test.each([
  "",
  "2027-02-29",
  "2027-13-01",
  "31.03.2028",
  "2028-03-31T09:30",
  "2028-03-31T25:00Z",
  "tomorrow",
])("refuses “%s”", (text) => {
  expect(() => parseInstant(text)).toThrow("like 2028-03-31");
});
