import { expect, test } from "vitest";
import { findFit, toColumnWidths } from "./columns.js";

const needs = [
  { natural: 200, cells: 150, least: 60 },
  { natural: 60, cells: 40, least: 40 },
];

test("gives every column its widest cell and some room, but does not stretch the table over the page", () => {
  expect(toColumnWidths(needs, 500)).toEqual([226, 86]);
  expect(toColumnWidths(needs, 270)).toEqual([205, 65]);
});

test("lets headers wrap before any cell does", () => {
  expect(findFit(needs, 225)).toBe("cells");
  expect(toColumnWidths(needs, 225)).toEqual([175, 50]);
});

test("then takes what is missing from the columns whose cells can wrap", () => {
  expect(findFit(needs, 140)).toBe("words");
  expect(toColumnWidths(needs, 140)).toEqual([100, 40]);
});

test("says when not even the longest words fit, and then shares the width by them", () => {
  expect(findFit(needs, 99)).toBe("cut");
  expect(toColumnWidths(needs, 50)).toEqual([30, 20]);
});
