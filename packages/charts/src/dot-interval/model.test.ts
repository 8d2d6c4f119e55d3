import { describe, expect, it } from "vitest";
import { round } from "../axis/round.ts";
import { percent, percentBetween, suppressed } from "../examples/print-values.ts";
import { layouts } from "../figure/figure.ts";
import { toTextWidth } from "../text/text-width.ts";
import { authoritiesTurnover } from "./examples/authorities-turnover.ts";
import { regionsTurnover } from "./examples/regions-turnover.ts";
import { toDotIntervalModel } from "./model.ts";
import type { DotIntervalChartProps, DotIntervalRow } from "./props.ts";
import { toDotIntervalTable } from "./table.ts";

const toProps = (
  rows: readonly DotIntervalRow[],
  more: Partial<DotIntervalChartProps> = {},
): DotIntervalChartProps => ({
  id: "chart",
  title: "Title",
  subtitle: "Subtitle",
  source: "Source",
  unit: "percent",
  rowHeading: "Area",
  valueHeading: "Rate",
  rows,
  ...more,
});

describe("toDotIntervalModel", () => {
  it("draws 151 rows below each other without overlap", () => {
    for (const layout of [layouts.wide, layouts.narrow]) {
      const { rows, height } = toDotIntervalModel(authoritiesTurnover.props, layout);
      expect(rows).toHaveLength(151);
      const ends = rows.map(({ top, height: rowHeight }) => round(top + rowHeight));
      expect(rows.slice(1).map(({ top }) => top)).toEqual(ends.slice(0, -1));
      expect(rows.at(-1)?.y).toBeLessThan(height);
    }
  });

  it("sets rows closer and repeats the axis above when there are many", () => {
    const few = toDotIntervalModel(regionsTurnover.props, layouts.wide);
    const many = toDotIntervalModel(authoritiesTurnover.props, layouts.wide);
    expect(many.rows[0]?.height).toBeLessThan(few.rows[0]?.height ?? 0);
    expect([few.ticksAbove, many.ticksAbove]).toEqual([false, true]);
  });

  it("keeps a row without a figure in its place, with its shorthand and reason", () => {
    const rows = [
      { id: "a", label: "A", value: percent(10) },
      { id: "b", label: "B", value: suppressed },
      { id: "c", label: "C", value: percent(12) },
    ];
    const drawn = toDotIntervalModel(toProps(rows), layouts.wide).rows;
    expect(drawn.map(({ valueText }) => valueText)).toEqual(["10.0%", "c", "12.0%"]);
    expect(drawn[1]).toMatchObject({ figure: null, reason: [suppressed.reason] });
  });

  it("makes room for a long reason in place of the outcome's word", () => {
    const reason = "not available: the authority made no return after an attack on its computers";
    const value = { value: null, text: "x", reason };
    const [row] = toDotIntervalModel(
      toProps([{ id: "a", label: "A", value, outcome: "not-comparable" }]),
      layouts.narrow,
    ).rows;
    expect(row?.reason.join(" ")).toBe(reason);
    expect(row?.word).toEqual([]);
    expect(row?.height).toBeGreaterThan((row?.reason.length ?? 0) * 14);
  });

  it("marks at the edge what lies beyond given ends of the axis", () => {
    const rows = [{ id: "a", label: "A", value: percentBetween(60, 30, 90) }];
    const [row] = toDotIntervalModel(toProps(rows, { domain: [0, 40] }), layouts.wide).rows;
    expect(row?.figure).toMatchObject({ beyond: true, interval: { beyondLow: false, beyondHigh: true } });
  });

  it("grows a row for a long name instead of cutting the next one", () => {
    const rows = [
      {
        id: "a",
        label: "Bournemouth, Christchurch and Poole and all their seaside parishes",
        value: percent(10),
      },
    ];
    const [row] = toDotIntervalModel(toProps(rows), layouts.narrow).rows;
    expect(row?.label.length).toBeGreaterThan(2);
    expect(row?.height).toBeGreaterThan((row?.label.length ?? 0) * 14);
  });

  it("keeps a long name of the benchmark inside the drawing, on lines above the rows", () => {
    const benchmark = {
      label: "The median of the ten statistical neighbours of the authority",
      value: 90,
      text: "90%",
    };
    const rows = [{ id: "a", label: "A", value: percent(10) }];
    const model = toDotIntervalModel(toProps(rows, { benchmark }), layouts.narrow);
    const { lines = [], middle = 0, y = 0 } = model.benchmark ?? {};
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(middle + toTextWidth(line, 14, "bold") / 2).toBeLessThanOrEqual(340.1);
      expect(middle - toTextWidth(line, 14, "bold") / 2).toBeGreaterThanOrEqual(-0.1);
    }
    expect(y + (lines.length - 1) * 14 * 1.2).toBeLessThan(model.top);
  });

  it("stands with one row, with equal rows, without figures and without rows", () => {
    const equal = [percent(10), percent(10)].map((value, place) => ({
      id: String(place),
      label: "A",
      value,
    }));
    const xs = toDotIntervalModel(toProps(equal), layouts.wide).rows.map(({ figure }) => figure?.x);
    expect(xs[0]).toBe(xs[1]);
    expect(
      toDotIntervalModel(toProps([{ id: "a", label: "A", value: suppressed }]), layouts.wide).rows,
    ).toHaveLength(1);
    expect(toDotIntervalModel(toProps([]), layouts.narrow).rows).toEqual([]);
  });

  it("shows an outcome by shape and word as well as colour", () => {
    const { rows } = toDotIntervalModel(regionsTurnover.props, layouts.wide);
    const [london, southEast, eastMidlands] = [rows[0], rows[1], rows[8]];
    expect([london?.word, southEast?.word, eastMidlands?.word]).toEqual([["Worse"], ["Similar"], ["Better"]]);
    expect(new Set([london, southEast, eastMidlands].map((row) => row?.mark.path)).size).toBe(3);
  });
});

describe("toDotIntervalTable", () => {
  it("has figure, interval and outcome of each row, under the benchmark", () => {
    const table = toDotIntervalTable(regionsTurnover.props);
    expect(table.columns).toEqual(["Turnover rate", "95% interval", "Against England"]);
    expect(table.rows[0]?.header).toBe("England");
    expect(table.rows[1]?.cells.slice(1)).toEqual(["13.0% to 14.7%", "Worse"]);
  });

  it("leaves out the columns that no row fills", () => {
    expect(toDotIntervalTable(toProps([{ id: "a", label: "A", value: percent(10) }])).columns).toEqual([
      "Rate",
    ]);
  });
});
