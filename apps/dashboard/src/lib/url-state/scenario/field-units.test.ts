import { expect, test } from "vitest";
import { percentOf, readField } from "./field-units.js";

const plain = { word: "", perOne: 1 } as const;

test.each([
  ["1,000", 1000],
  ["£2,000,000", 2_000_000],
  [" 1 000 ", 1000],
  ["−2", -2],
  ["16.67", 16.67],
  [".5", 0.5],
  ["1e-7", 1e-7],
])("reads %s as it is meant", (typed, number) => {
  expect(readField(typed, plain)).toBe(number);
});

test.each(["2,5", "12,34", "0x10", "NaN", "Infinity", "", "-", "e5", "1..5"])(
  "takes %j for no number",
  (typed) => {
    expect(readField(typed, percentOf(""))).toBeNaN();
  },
);
