import { expect, test } from "vitest";
import { findBounds } from "./bounds.js";
import { parseSvg, type SvgElement } from "./parse-svg.js";
import { listPatterns, listTilePlaces } from "./patterns.js";

function shape(markup: string): SvgElement {
  const [element] = parseSvg(`<svg>${markup}</svg>`).children;
  if (element === undefined || typeof element === "string") throw new Error("no shape");
  return element;
}

test.each([
  ['<rect x="1" y="2" width="10" height="5"/>', { left: 1, top: 2, right: 11, bottom: 7 }],
  ['<circle cx="5" cy="5" r="2"/>', { left: 3, top: 3, right: 7, bottom: 7 }],
  ['<path d="M0,10L20,0H30V15Z"/>', { left: 0, top: 0, right: 30, bottom: 15 }],
  ['<polygon points="0,1 4,-2 8,1"/>', { left: 0, top: -2, right: 8, bottom: 1 }],
])("the box around %s", (markup, bounds) => {
  expect(findBounds(shape(markup))).toEqual(bounds);
});

test("refuses a curve, whose box it cannot tell", () => {
  expect(() => findBounds(shape('<path d="M0,0C1,1 2,2 3,3"/>'))).toThrow("curved path");
});

test("lays tiles over the whole shape, in the plane of the pattern", () => {
  const markup =
    '<svg><defs><pattern id="p" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="scale(2)"/></defs></svg>';
  const pattern = listPatterns(parseSvg(markup)).get("p");
  if (pattern === undefined) throw new Error("no pattern");
  expect(listTilePlaces(shape('<rect x="0" y="0" width="20" height="10"/>'), pattern)).toEqual([
    [0, 0],
    [5, 0],
  ]);
});
