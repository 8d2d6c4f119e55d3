import { expect, test } from "vitest";
import { welchDifference } from "./welch-difference.js";

/** Answers of scipy.stats.ttest_ind(equal_var=False).confidence_interval(0.95), version 1.x. */
test.each([
  { first: [1, 2, 3], second: [2, 3, 4, 5], difference: -1.5, lower: -3.7317114813, upper: 0.7317114813 },
  {
    first: [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4],
    second: [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.4],
    difference: -2.8333333333,
    lower: -4.8680227418,
    upper: -0.7986439249,
  },
])("gives the interval that scipy gives round $difference", ({ first, second, ...expected }) => {
  const found = welchDifference(first, second);
  if (!found.answered) throw new Error(found.reason);
  expect(found.value.difference).toBeCloseTo(expected.difference, 8);
  expect(found.value.lower).toBeCloseTo(expected.lower, 8);
  expect(found.value.upper).toBeCloseTo(expected.upper, 8);
});

test("gives no interval where a group has one value, or neither varies", () => {
  expect(welchDifference([1], [1, 2])).toEqual({ answered: false, reason: "too-few" });
  expect(welchDifference([1, 1], [2, 2])).toEqual({ answered: false, reason: "no-variation" });
});
