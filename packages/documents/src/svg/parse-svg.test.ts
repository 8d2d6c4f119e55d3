import { expect, test } from "vitest";
import { fillCustomProperties, parseSvg, SvgError } from "./parse-svg.js";
import { findViewBox } from "./size.js";

test("reads elements, attributes and text in order, without comments and with entities resolved", () => {
  const root = parseSvg(
    '<svg viewBox="0 0 9 9"><!--[--><g fill="red"><text>A &amp; B</text></g><!--]--></svg>',
  );
  expect(root.children).toEqual([
    {
      name: "g",
      attributes: { fill: "red" },
      children: [{ name: "text", attributes: {}, children: ["A & B"] }],
    },
  ]);
});

test("puts the default of a custom property in its place", () => {
  expect(fillCustomProperties('fill="var(--plumbline-ink, #1b2733)" stroke="var( --a,red )"')).toBe(
    'fill="#1b2733" stroke="red "',
  );
});

test.each(["<svg><g></svg>", "<p/>", "plain words", ""])("refuses %j", (text) => {
  expect(() => parseSvg(text)).toThrow(SvgError);
});

test("takes the size from viewBox, else from width and height, else refuses", () => {
  expect(findViewBox(parseSvg('<svg viewBox="-5 0 100,50"/>'))).toEqual({
    x: -5,
    y: 0,
    width: 100,
    height: 50,
  });
  expect(findViewBox(parseSvg('<svg width="20px" height="10"/>'))).toEqual({
    x: 0,
    y: 0,
    width: 20,
    height: 10,
  });
  expect(() => findViewBox(parseSvg("<svg/>"))).toThrow("neither a viewBox nor a width");
});
