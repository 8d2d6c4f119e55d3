import { expect, test } from "vitest";
import { parseSvg } from "./parse-svg.js";
import { initialStyle } from "./style.js";
import { listTextChunks } from "./text-chunks.js";

function read(markup: string) {
  const [element] = parseSvg(`<svg>${markup}</svg>`).children;
  if (element === undefined || typeof element === "string") throw new Error("no text");
  return listTextChunks(element, { ...initialStyle, fontSize: 10 }).map(({ x, y, parts }) => ({
    x,
    y,
    text: parts.map(({ text }) => text).join(""),
  }));
}

test("sets text at its place, lowered by a share of its size, its blanks drawn together", () => {
  expect(read('<text x="4" y="8" dy="0.5em">\n  Upper\n  Marlingford </text>')).toEqual([
    { x: 4, y: 13, text: "Upper Marlingford" },
  ]);
});

test("a tspan with a place begins a line, one without goes on", () => {
  const markup = '<text x="1" y="2">a<tspan> b</tspan><tspan x="1" dy="12">c</tspan></text>';
  expect(read(markup)).toEqual([
    { x: 1, y: 2, text: "a b" },
    { x: 1, y: 14, text: "c" },
  ]);
});
