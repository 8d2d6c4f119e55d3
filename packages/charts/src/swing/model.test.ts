import { describe, expect, it, test } from "vitest";
import { layouts } from "../figure/figure.js";
import { mandatorySwings } from "./examples/mandatory-scheme.js";
import { toSwingModel } from "./model.js";

const { props } = mandatorySwings;

describe.each([layouts.wide, layouts.narrow])("on a $name page", (layout) => {
  const model = toSwingModel(props, layout);

  it("keeps bars and settings inside the drawing", () => {
    for (const { low, high } of model.rows) {
      for (const { x, width, textX } of [low, high]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(layout.width);
        expect(textX).toBeGreaterThanOrEqual(0);
        expect(textX).toBeLessThanOrEqual(layout.width);
      }
    }
  });

  it("starts every bar at the centre", () => {
    for (const { low, high } of model.rows) {
      for (const { x, width } of [low, high])
        expect([x, x + width].some((edge) => Math.abs(edge - model.centreX) < 0.02)).toBe(true);
    }
  });
});

test("puts the low end on the right where the result falls as the assumption rises", () => {
  const falling = toSwingModel(props, layouts.wide).rows[4];
  expect(falling?.low.anchor).toBe("start");
  expect(falling?.high.anchor).toBe("end");
});

test("puts both settings beside a bar without width", () => {
  const still = toSwingModel(props, layouts.wide).rows.at(-1);
  expect([still?.low.anchor, still?.high.anchor]).toEqual(["end", "start"]);
  expect(still?.low.width).toBe(0);
});
