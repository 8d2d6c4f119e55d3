import { expect, test } from "vitest";
import { isPoint, printBroadShare, printPeople, printRange } from "./numbers.js";

test.each([
  [5805, "5,800"],
  [696, "700"],
  [36.2, "36"],
  [-1.6, "−2"],
])("prints %d people as %s", (people, text) => {
  expect(printPeople(people)).toBe(text);
});

test.each([
  [0.1928, "19%"],
  [0.0057, "0.6%"],
  [0, "0%"],
  [1, "100%"],
])("prints a share of %d as %s", (share, text) => {
  expect(printBroadShare(share)).toBe(text);
});

test("knows a range that is a point as printed", () => {
  const range = { p10: 0.101, p50: 0.102, p90: 0.104 };
  expect(isPoint(range, printBroadShare)).toBe(true);
  expect(printRange(range, printBroadShare)).toBe("10% to 10%");
});
