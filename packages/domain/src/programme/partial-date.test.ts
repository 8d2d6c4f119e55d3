import { expect, test } from "vitest";
import { firstDay, formatPartialDate, isFullDate, isPartialDate, lastDay } from "./partial-date.js";

test.each(["2017", "2018-07", "2020-02-29"])("takes %s for a date", (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(["", "17", "2018-7", "2018-13", "2019-02-29", "2020-04-31", "March 2020", "2016-12/2017-01"])(
  "takes %j for none",
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test.each([
  ["2020-02-29", true],
  ["2020-02-30", false],
  ["2020-02", false],
  ["2020", false],
  ["2020-2-1", false],
])("says of %s whether it is a day of the calendar: %s", (text, expected) => {
  expect(isFullDate(text)).toBe(expected);
});

test.each([
  ["2017", "2017-01-01", "2017-12-31", "2017"],
  ["2020-02", "2020-02-01", "2020-02-29", "February 2020"],
  ["2018-12", "2018-12-01", "2018-12-31", "December 2018"],
  ["2020-03-06", "2020-03-06", "2020-03-06", "6 March 2020"],
])("gives %s its first day, its last day and its words", (date, first, last, words) => {
  expect([firstDay(date), lastDay(date), formatPartialDate(date)]).toEqual([first, last, words]);
});
