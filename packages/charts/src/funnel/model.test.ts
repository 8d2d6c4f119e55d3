import { describe, expect, it } from "vitest";
import { layouts } from "../figure/figure.ts";
import { toTextWidth } from "../text/text-width.ts";
import { authoritiesAdjusted, authoritiesNaive } from "./examples/authorities-turnover.ts";
import { northEastAgency } from "./examples/north-east-agency.ts";
import { overlap } from "./boxes.ts";
import { labelLineHeight } from "./label-candidates.ts";
import { toFunnelModel } from "./model.ts";
import type { PointLabel } from "./point-labels.ts";

const drawings = [authoritiesAdjusted, authoritiesNaive, northEastAgency].flatMap(({ name, props }) =>
  [layouts.wide, layouts.narrow].map((layout) => ({ name: `${name}, ${layout.name}`, props, layout })),
);

const toBox = ({ lines, x, y }: PointLabel, fontSize: number) => ({
  left: x,
  right: x + Math.max(...lines.map((line) => toTextWidth(line, fontSize))),
  top: y - fontSize * 0.9,
  bottom: y - fontSize * 0.9 + lines.length * fontSize * labelLineHeight,
});

describe.each(drawings)("toFunnelModel of $name", ({ props, layout }) => {
  const model = toFunnelModel(props, layout);
  const boxes = model.labels.map((label) => toBox(label, layout.fontSize));

  it("lets no name touch another", () => {
    const touching = boxes.filter((box, place) => boxes.slice(0, place).some((other) => overlap(box, other)));
    expect(touching).toEqual([]);
  });

  it("keeps every name and point inside the drawing", () => {
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(model.left);
      expect(right).toBeLessThanOrEqual(model.right + 0.1);
    }
    for (const { x, y } of model.points) {
      expect(x).toBeGreaterThanOrEqual(model.left);
      expect(x).toBeLessThanOrEqual(model.right);
      expect(y).toBeGreaterThanOrEqual(model.top);
      expect(y).toBeLessThanOrEqual(model.bottom);
    }
  });

  it("draws every area once", () => {
    expect(model.points.map(({ id }) => id).toSorted()).toEqual(props.points.map(({ id }) => id).toSorted());
  });

  it("draws no limit above the top edge", () => {
    const heights = model.curves.flatMap(({ path }) =>
      [...path.matchAll(/,(?<y>-?[\d.]+)/g)].map((match) => Number(match.groups?.["y"])),
    );
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(model.top);
  });
});

describe("toFunnelModel", () => {
  it("names every area beyond the 99.8% limits", () => {
    const { labels } = toFunnelModel(authoritiesAdjusted.props, layouts.wide);
    const names = labels.map(({ lines }) => lines.join(" "));
    const exceptional = authoritiesAdjusted.props.points.filter(({ place }) => place === "above-998");
    expect(exceptional).toHaveLength(5);
    expect(names).toEqual(expect.arrayContaining(exceptional.map(({ label }) => label)));
  });

  it("stands a rate that rounds to zero at zero", () => {
    const model = toFunnelModel(northEastAgency.props, layouts.wide);
    const sunderland = model.points.find(({ id }) => id === "E08000024");
    expect(sunderland?.y).toBe(model.bottom);
  });

  it("puts the areas furthest out on top", () => {
    const places = toFunnelModel(authoritiesAdjusted.props, layouts.wide).points.map(({ place }) => place);
    expect(places.at(0)).toBe("within");
    expect(places.at(-1)).toBe("above-998");
  });

  it("stands with no area at all", () => {
    const props = { ...northEastAgency.props, points: [], limits: [] };
    expect(toFunnelModel(props, layouts.narrow).points).toEqual([]);
  });
});
