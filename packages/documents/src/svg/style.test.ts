import { expect, test } from "vitest";
import { findPatternId, inheritStyle, initialStyle, isHidden, readLength } from "./style.js";

const style = (attributes: Record<string, string>, outer = initialStyle) =>
  inheritStyle({ name: "g", attributes, children: [] }, outer);

const hidden = (attributes: Record<string, string>) => isHidden({ name: "g", attributes, children: [] });

test("an element takes what it does not say from what it stands in", () => {
  const outer = style({ fill: "red", "font-size": "14", "text-anchor": "end" });
  expect(style({ fill: "none" }, outer)).toMatchObject({ fill: "none", fontSize: 14, anchor: "end" });
});

test("a style attribute wins over an attribute of the same name", () => {
  expect(style({ stroke: "red", style: "stroke: blue; stroke-width: 3px" })).toMatchObject({
    stroke: "blue",
    strokeWidth: 3,
  });
});

test("opacity of a group weakens its parts", () => {
  const outer = style({ opacity: "0.5" });
  expect(style({ "fill-opacity": "0.5" }, outer).strokeOpacity).toBe(0.5);
  expect(style({ opacity: "0.5" }, outer).fillOpacity).toBe(0.25);
});

test("dashes are read as lengths, and none clears those of outside", () => {
  expect(style({ "stroke-dasharray": "4 3" }).dashes).toEqual([4, 3]);
  expect(style({ "stroke-dasharray": "none" }, style({ "stroke-dasharray": "4,3" })).dashes).toEqual([]);
});

test("refuses a paint that it cannot print, and knows a pattern by its id", () => {
  expect(() => style({ fill: "color-mix(in srgb, red, blue)" })).toThrow("cannot be printed");
  expect(findPatternId(style({ fill: "url(#hatch)" }).fill)).toBe("hatch");
});

test("reads lengths in units and in sizes of the text", () => {
  expect([readLength("14px", 10), readLength("0.35em", 10), readLength(undefined, 10)]).toEqual([
    14,
    3.5,
    undefined,
  ]);
});

test("finds what is hidden", () => {
  expect([hidden({ display: "none" }), hidden({ style: "visibility:hidden" }), hidden({})]).toEqual([
    true,
    true,
    false,
  ]);
});
