import { expect, test } from "vitest";
import { quoteField, toInertText, toTextField } from "./field.js";

test.each([
  ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
  ["+44 20 7946 0000", "'+44 20 7946 0000"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["  =1+1", "'  =1+1"],
  ["＝1+1", "'＝1+1"],
  ["\t=1", "'\t=1"],
  ["\rtext", "'\rtext"],
])("disarms %j, which a spreadsheet would run", (text, inert) => {
  expect(toInertText(text)).toBe(inert);
});

test.each(["Bath and North East Somerset", "a=b", "x", "−2.1", "", "low", "8 – 12"])(
  "leaves %j alone",
  (text) => {
    expect(toTextField(text)).toBe(text);
  },
);

test("puts in quotes what holds a comma, a quote, a line break or blanks at an end", () => {
  expect(["a,b", 'say "so"', "two\nlines", " x", "x "].map(quoteField)).toEqual([
    '"a,b"',
    '"say ""so"""',
    '"two\nlines"',
    '" x"',
    '"x "',
  ]);
});

test("a quote cannot end a field early and start a formula", () => {
  expect(toTextField('x",=1+1')).toBe('"x"",=1+1"');
});
