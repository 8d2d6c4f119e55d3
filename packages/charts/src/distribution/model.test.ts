import { describe, expect, it } from "vitest";
import { round } from "../axis/round.ts";
import { percent, suppressed } from "../examples/print-values.ts";
import { layouts } from "../figure/figure.ts";
import { authoritiesTurnover } from "./examples/authorities-turnover.ts";
import { spreadByYear } from "./examples/spread-by-year.ts";
import { toDistributionModel } from "./model.ts";
import type { DistributionChartProps } from "./props.ts";

const toProps = (
  values: readonly (number | null)[],
  more: Partial<DistributionChartProps> = {},
): DistributionChartProps => ({
  id: "chart",
  title: "Title",
  subtitle: "Subtitle",
  source: "Source",
  unit: "percent",
  pointHeading: "Local authority",
  rows: [
    {
      id: "2025",
      label: "2025",
      points: values.map((value, place) => ({
        id: String(place),
        label: `Area ${place}`,
        ...(value === null ? suppressed : percent(value)),
      })),
    },
  ],
  ...more,
});

describe("toDistributionModel", () => {
  it("draws every known point once, inside its strip", () => {
    for (const layout of [layouts.wide, layouts.narrow]) {
      const [strip] = toDistributionModel(authoritiesTurnover.props, layout).strips;
      const dots = [...(strip?.dots ?? []), ...(strip?.highlighted ?? [])];
      expect(dots).toHaveLength(148);
      for (const { offset } of dots) expect(Math.abs(offset)).toBeLessThanOrEqual(strip?.half ?? 0);
    }
  });

  it("says how many have no figure and names a highlighted one with its shorthand", () => {
    const [strip] = toDistributionModel(authoritiesTurnover.props, layouts.wide).strips;
    expect(strip?.details).toContain("3 without a figure");
    expect(strip?.callouts.map(({ text }) => text)).toEqual([
      "Dudley 34.9%",
      "Camden 19.5%",
      "Westminster x",
    ]);
  });

  it("draws the interval of a highlighted point on its own axis", () => {
    const props = toProps([10, 12]);
    const [row] = props.rows;
    const points = (row?.points ?? []).map((point) =>
      point.value === null ? point : { ...point, interval: { lower: 2, upper: 40, text: "2% to 40%" } },
    );
    const rows = [{ id: "2025", label: "2025", points }];
    const { strips, left, right } = toDistributionModel({ ...props, rows, highlighted: ["1"] }, layouts.wide);
    const { lower = 0, upper = 0 } = strips[0]?.highlighted[0]?.interval ?? {};
    expect(lower).toBeGreaterThan(left);
    expect(upper).toBeGreaterThan(lower);
    expect(upper).toBeLessThan(right);
  });

  it("puts strips below each other without overlap", () => {
    const { strips, bottom } = toDistributionModel(spreadByYear.props, layouts.narrow);
    const ends = strips.map(({ top, height }) => round(top + height));
    expect(strips.slice(1).map(({ top }) => top)).toEqual(ends.slice(0, -1));
    expect(strips.at(-1)?.middle).toBeLessThan(bottom);
  });

  it("names a single highlighted point once and gives its figure in every strip", () => {
    const { strips } = toDistributionModel(spreadByYear.props, layouts.wide);
    const texts = strips.flatMap(({ callouts }) => callouts.map(({ text }) => text));
    expect(texts).toHaveLength(9);
    expect(texts.filter((text) => text.startsWith("Northshire"))).toHaveLength(1);
  });

  it("counts points beyond given ends instead of drawing them", () => {
    const [strip] = toDistributionModel(toProps([5, 20, 60, 80], { domain: [10, 40] }), layouts.wide).strips;
    expect(strip?.dots).toHaveLength(1);
    expect(strip?.beyond).toEqual({ low: 1, high: 2 });
  });

  it("keeps names of neighbouring points in different lanes", () => {
    const [strip] = toDistributionModel(
      toProps([10, 10.1, 30], { highlighted: ["0", "1"] }),
      layouts.wide,
    ).strips;
    expect(strip?.callouts.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it("names points one by one only when they are few", () => {
    expect(toDistributionModel(authoritiesTurnover.props, layouts.wide).namePoints).toBe(true);
    expect(toDistributionModel(spreadByYear.props, layouts.wide).namePoints).toBe(false);
  });

  it("stands with one point, equal points, missing points and none", () => {
    expect(toDistributionModel(toProps([10]), layouts.wide).strips[0]?.dots).toHaveLength(1);
    expect(
      new Set(toDistributionModel(toProps([7, 7, 7]), layouts.wide).strips[0]?.dots.map(({ x }) => x)).size,
    ).toBe(1);
    expect(toDistributionModel(toProps([null]), layouts.wide).strips[0]?.dots).toEqual([]);
    expect(toDistributionModel(toProps([]), layouts.narrow).strips).toHaveLength(1);
  });
});
