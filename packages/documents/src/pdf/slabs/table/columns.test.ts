import { expect, test } from "vitest";
import { squeezeColumns, toColumnWidths } from "./columns.js";

const needs = [
  { natural: 200, least: 60 },
  { natural: 40, least: 40 },
];

test("gives every column its widest cell and some room, but does not stretch the table over the page", () => {
  expect(toColumnWidths(needs, 500)).toEqual([226, 66]);
  expect(toColumnWidths(needs, 250)).toEqual([205, 45]);
});

test("takes what is missing from the columns that can wrap", () => {
  expect(toColumnWidths(needs, 200)).toEqual([160, 40]);
});

test("says when not even the longest words fit, and then shares the width by them", () => {
  expect(toColumnWidths(needs, 99)).toBeUndefined();
  expect(squeezeColumns(needs, 50)).toEqual([30, 20]);
});
