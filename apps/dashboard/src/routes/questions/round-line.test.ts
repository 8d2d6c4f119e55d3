import { expect, test } from "vitest";
import { roundLine } from "./round-line.js";

test.each([
  [203.45, 1, 203],
  [1833.9, 1, 1834],
  [10.04, 1, 10],
  [9.96, 1, 10],
  [4.25, 1, 4.3],
  [5.5, 0, 6],
  [0, 1, 0],
])("rounds a median of %d published to %i decimals to a line of %d", (median, decimals, line) => {
  expect(roundLine(median, decimals)).toBe(line);
});
