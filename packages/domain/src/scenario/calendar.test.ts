import { expect, test } from "vitest";
import { monthEnd, monthsBy } from "./calendar.js";

test.each([
  [0, "2017-09-30"],
  [5, "2018-02-28"],
  [29, "2020-02-29"],
  [30, "2020-03-31"],
  [39, "2020-12-31"],
])("ends month %d on %s", (months, day) => {
  expect(monthEnd("2017-09-30", months)).toBe(day);
});

test.each([
  ["2020-12-31", 39],
  ["2020-12-30", 38],
  ["2020-02-29", 29],
  ["2017-09-30", 0],
  ["2017-09-29", -1],
  ["2016-09-30", -12],
])("counts the months that have ended by %s", (day, months) => {
  expect(monthsBy("2017-09-30", day)).toBe(months);
});

test.each(["", "December 2020", "2020-02-30", "2020-13-01", "2020-12", "20-12-31"])(
  "counts no months by %j, which is no day",
  (text) => {
    expect(monthsBy("2017-09-30", text)).toBeUndefined();
  },
);
