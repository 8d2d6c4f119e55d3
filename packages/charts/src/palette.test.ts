import { describe, expect, it } from "vitest";
import { colour, defaultColours, type ColourName } from "./palette.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminanceOf(name: ColourName): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(defaultColours[name].slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: ColourName, other: ColourName): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("default colours", () => {
  it.each(["ink", "muted", "accent", "second", "third", "better", "worse", "neutral"] as const)(
    "make text in %s readable on paper",
    (name) => expect(contrastOf(name, "paper")).toBeGreaterThanOrEqual(4.5),
  );

  it.each(["context", "similar", "axis"] as const)("make marks in %s visible on paper", (name) =>
    expect(contrastOf(name, "paper")).toBeGreaterThanOrEqual(3),
  );

  it.each([
    ["ink", "class1"],
    ["ink", "class2"],
    ["ink", "class3"],
    ["paper", "class4"],
    ["paper", "class5"],
    ["ink", "shade5"],
    ["ink", "highlight"],
    ["muted", "highlight"],
  ] as const)("make %s readable on %s", (text, ground) =>
    expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each([
    [["class1", "class2", "class3", "class4", "class5"]],
    [["shade1", "shade2", "shade3", "shade4", "shade5"]],
  ] as const)("darken step by step, so that %s read in greyscale", (names) => {
    const luminances = names.map(luminanceOf);
    const steps = luminances.slice(1).map((luminance, place) => (luminances[place] ?? 0) - luminance);
    expect(Math.min(...steps)).toBeGreaterThan(0.04);
  });
});

it("names a colour by its custom property, with its default", () => {
  expect(colour("ink")).toBe("var(--plumbline-ink, #1b2733)");
});
