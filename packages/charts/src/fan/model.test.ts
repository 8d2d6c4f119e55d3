import { expect, test } from "vitest";
import { layouts } from "../figure/figure.js";
import { twoSchemes } from "./examples/accreditation-scheme.js";
import { toFanModel } from "./model.js";

const { props } = twoSchemes;
const model = toFanModel(props, layouts.wide);

test("draws the reference behind everything, and the fan the page is about in front", () => {
  expect(model.fans).toHaveLength(3);
  expect(model.fans[0]?.tone.dash).toBe("4 3");
  expect(model.fans.at(-1)?.tone.dash).toBe(null);
});

test("keeps every range inside the axis, the target too", () => {
  const [low, high] = model.axis.domain;
  expect(low).toBe(0);
  expect(high).toBeGreaterThanOrEqual(27.5);
  const lofty = toFanModel({ ...props, target: { label: "Target 60%", value: 60 } }, layouts.wide);
  expect(lofty.axis.domain[1]).toBeGreaterThanOrEqual(60);
  expect(lofty.targetY).toBeLessThan(lofty.bottom);
});

test("tells every fan by another dash, so that greyscale keeps them apart", () => {
  expect(new Set(model.fans.map(({ tone }) => tone.dash)).size).toBe(3);
});

test("names each fan at its end with its last middle figure", () => {
  expect(model.endLabels.map(({ lines }) => lines.join(" "))).toEqual(
    expect.arrayContaining(["Mandatory, funded 19.3%", "Voluntary, unfunded 7.4%", "Base case 11.6%"]),
  );
});
