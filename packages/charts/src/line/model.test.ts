import { describe, expect, it } from "vitest";
import { percent, suppressed } from "../examples/print-values.ts";
import { layouts } from "../figure/figure.ts";
import { brokenSeries } from "./examples/broken-series.ts";
import { nineLines } from "./examples/nine-lines.ts";
import { toLineModel } from "./model.ts";
import type { LineChartProps } from "./props.ts";
import { toLineTable } from "./table.ts";

const toProps = (values: readonly (number | null)[], more: Partial<LineChartProps> = {}): LineChartProps => ({
  id: "chart",
  title: "Title",
  subtitle: "Subtitle",
  source: "Source",
  unit: "percent",
  seriesHeading: "Area",
  series: [
    {
      id: "a",
      label: "Northshire",
      points: values.map((value, place) => ({
        period: 2017 + place,
        ...(value === null ? suppressed : percent(value)),
      })),
    },
  ],
  ...more,
});

function linesOf(values: readonly (number | null)[]): readonly string[] {
  return toLineModel(toProps(values), layouts.wide).endLabels.flatMap(({ lines }) => lines);
}

describe("toLineModel", () => {
  it("places a single point in the middle of the period axis", () => {
    const model = toLineModel(toProps([12]), layouts.wide);
    const [dot] = model.series[0]?.dots ?? [];
    expect(dot?.x).toBeGreaterThan(model.left);
    expect(dot?.x).toBeLessThan(model.right);
    expect(dot?.alone).toBe(true);
  });

  it("draws a level line when all values are equal", () => {
    const model = toLineModel(toProps([12, 12, 12], { fromZero: false }), layouts.wide);
    expect(new Set(model.series[0]?.dots.map(({ y }) => y)).size).toBe(1);
  });

  it("stands without figures and without series", () => {
    expect(toLineModel(toProps([null, null]), layouts.wide).endLabels).toEqual([]);
    expect(toLineModel({ ...toProps([]), series: [] }, layouts.narrow).series).toEqual([]);
  });

  it("prints the last figure at the line's end only when it is of the last period", () => {
    expect(linesOf([12, 13])).toEqual(["Northshire 13.0%"]);
    expect(linesOf([12, null])).toEqual(["Northshire"]);
  });

  it("draws the emphasised series last and the others in one grey", () => {
    const { series } = toLineModel(nineLines.props, layouts.wide);
    expect(series.at(-1)?.showDots).toBe(true);
    expect(new Set(series.slice(0, -1).map(({ tone }) => tone.stroke)).size).toBe(1);
  });

  it("keeps end labels apart and inside the drawing", () => {
    for (const layout of [layouts.wide, layouts.narrow]) {
      const { endLabels, height } = toLineModel(nineLines.props, layout);
      const tops = endLabels.map(({ y, lines }) => ({ top: y - 14, bottom: y + (lines.length - 1) * 16 }));
      const sorted = tops.toSorted((a, b) => a.top - b.top);
      sorted.forEach(({ top }, place) => expect(top).toBeGreaterThan((sorted[place - 1]?.bottom ?? -20) - 1));
      expect(sorted.at(-1)?.bottom).toBeLessThan(height);
    }
  });

  it("names only the emphasised line when there is no room for all names", () => {
    const series = Array.from({ length: 40 }, (_, place) => ({
      id: `s${place}`,
      label: `Series ${place}`,
      points: [
        { period: 2024, ...percent(12) },
        { period: 2025, ...percent(13) },
      ],
    }));
    const { endLabels } = toLineModel({ ...nineLines.props, series, emphasis: "s7" }, layouts.wide);
    expect(endLabels.map(({ lines }) => lines[0])).toEqual([expect.stringMatching(/^Series 7 /)]);
  });

  it("makes room above for events, in lanes that do not overlap", () => {
    const events = [
      { position: 2018, label: "A first event with a long name" },
      { position: 2018.2, label: "A second event with a long name" },
    ];
    const model = toLineModel(toProps([1, 2, 3], { events }), layouts.wide);
    expect(model.top).toBeGreaterThan(toLineModel(toProps([1, 2, 3]), layouts.wide).top);
    expect(new Set(model.events.marks.map(({ top }) => top)).size).toBe(2);
  });

  it("stretches the period axis to an event after the last figure", () => {
    const model = toLineModel(
      toProps([1, 2], { events: [{ position: 2019, label: "Later" }] }),
      layouts.wide,
    );
    expect(model.events.marks[0]?.x).toBe(model.right);
  });

  it("holds whiskers and the band inside the value axis", () => {
    const model = toLineModel(brokenSeries.props, layouts.wide);
    for (const { upper } of model.series.flatMap(({ whiskers }) => whiskers))
      expect(upper).toBeGreaterThan(model.top);
  });
});

describe("toLineTable", () => {
  it("has a row for each series, its intervals and each edge of the band", () => {
    expect(toLineTable(brokenSeries.props).rows.map(({ header }) => header)).toEqual([
      "Northshire",
      "Northshire, 95% interval",
      "Westmere",
      "Lower quartile",
      "Median",
      "Upper quartile",
    ]);
  });

  it("says so where a series has no point in a period", () => {
    const props = toProps([1, 2]);
    const series = [
      ...props.series,
      { id: "b", label: "Westmere", points: [{ period: 2018, ...percent(3) }] },
    ];
    expect(toLineTable({ ...props, series }).rows[1]?.cells[0]).toBe("no figure");
  });
});
