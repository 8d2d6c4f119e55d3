import { array, assert, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { loadFaces } from "../type/faces.js";
import { createMeasure } from "../type/measure.js";
import { breakLines, type Line } from "./break-lines.js";
import type { RunStyle } from "./run.js";

const measure = createMeasure(loadFaces());
const style: RunStyle = { face: "regular", sizePt: 10, colour: "#000000" };
const strong: RunStyle = { ...style, face: "semibold" };
const read = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ spans }) => spans.map(({ text }) => text).join(""));

const wrap = (text: string): readonly string[] => read(breakLines([{ text, style }], 60, measure));

test("ends lines at spaces and keeps the space, so that copied words stay apart", () => {
  const lines = breakLines([{ text: "Turnover fell in every region", style }], 70, measure);
  expect(read(lines)).toEqual(["Turnover fell in ", "every region"]);
});

test("no line is wider than it may be, and no letter is lost", () => {
  assert(
    property(array(string({ minLength: 1 })), integer({ min: 12, max: 300 }), (texts, width) => {
      const runs = texts.map((text, place) => ({ text, style: place % 2 === 0 ? style : strong }));
      const lines = breakLines(runs, width, measure);
      expect(Math.max(0, ...lines.map((line) => line.width))).toBeLessThanOrEqual(width + 0.02);
      const letters = read(lines).join("").replaceAll(" ", "");
      expect(letters).toBe(texts.join("").replaceAll(" ", ""));
    }),
  );
});

test("a mark stays with the word before it", () => {
  const text = [
    { text: "turnover was 11.8%.", style },
    { text: "[1]", style: { ...style, sizePt: 6, risePt: 3 } },
  ];
  expect(read(breakLines(text, 84, measure))).toEqual(["turnover was ", "11.8%.[1]"]);
});

test("the space between two styles belongs to the run that it was written in", () => {
  const mark = { ...style, sizePt: 6 };
  const [line] = breakLines(
    [
      { text: "a", style },
      { text: "[1]", style: mark },
      { text: " See", style },
    ],
    200,
    measure,
  );
  expect(line?.spans.map(({ text }) => text)).toEqual(["a", "[1]", " See"]);
});

test("cuts an address after its marks and a hyphened word after its hyphen, but no range of numbers", () => {
  expect(wrap("https://plumbline.example/a?b")).toEqual(["https://", "plumbline.", "example/a?b"]);
  expect(wrap("Stoke-on-Trent city")).toEqual(["Stoke-on-", "Trent city"]);
  expect(wrap("years to 2024-25")).toEqual(["years to ", "2024-25"]);
});
