import { expect, test } from "vitest";
import { formatVersion, isLater, parseVersion } from "./release-version.js";

test("reads a version and writes it again", () => {
  expect(parseVersion("2025.10")).toEqual({ dataYear: 2025, minor: 10 });
  expect(formatVersion({ dataYear: 2025, minor: 10 })).toBe("2025.10");
});

test.each(["2025", "2025.", "2025.01", "25.0", "2025.0.1", "v2025.0", "2025.-1", ""])(
  "reads no version in “%s”",
  (text) => {
    expect(parseVersion(text)).toBeUndefined();
  },
);

test.each([
  ["2025.0", "2024.9", true],
  ["2025.10", "2025.9", true],
  ["2025.0", "2025.0", false],
  ["2024.9", "2025.0", false],
])("%s comes after %s: %s", (a, b, later) => {
  const [first, second] = [parseVersion(a), parseVersion(b)];
  expect(first && second && isLater(first, second)).toBe(later);
});
