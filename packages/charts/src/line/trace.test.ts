import { describe, expect, it } from "vitest";
import { percent, suppressed } from "../examples/print-values.ts";
import { toTrace } from "./trace.ts";

const options = {
  label: "Northshire",
  x: (period: number) => (period - 2017) * 10,
  y: (value: number) => 100 - value,
  middle: 50,
  formatPeriod: String,
};

const toPoints = (values: readonly (number | null)[]) =>
  values.map((value, place) => ({ period: 2017 + place, ...(value === null ? suppressed : percent(value)) }));

describe("toTrace", () => {
  it("joins known points into one line", () => {
    expect(toTrace(toPoints([10, 20, 30]), [], options).paths).toEqual(["M0,90L10,80L20,70"]);
  });

  it("ends the line at a missing point and marks the gap half way", () => {
    const trace = toTrace(toPoints([10, 20, null, 40, 50]), [], options);
    expect(trace.paths).toEqual(["M0,90L10,80", "M30,60L40,50"]);
    expect(trace.gaps).toMatchObject([{ x: 20, y: 70, text: "c" }]);
    expect(trace.gaps[0]?.title).toBe(`Northshire, 2019: c, ${suppressed.reason}`);
  });

  it("never joins what lies on the two sides of a break", () => {
    const trace = toTrace(toPoints([10, 20, 30, 40]), [{ period: 2019, reason: "new boundary" }], options);
    expect(trace.paths).toEqual(["M0,90L10,80", "M20,70L30,60"]);
    expect(trace.breaks).toEqual([{ x: 15, y: 75, title: "Northshire: new boundary" }]);
  });

  it("breaks the line when the period of the break has no point of its own", () => {
    const points = toPoints([10, 20, 30, 40]).filter(({ period }) => period !== 2019);
    expect(toTrace(points, [{ period: 2019, reason: "new boundary" }], options).paths).toEqual([
      "M0,90L10,80",
    ]);
  });

  it("breaks the line when the point at the break is missing", () => {
    const trace = toTrace(
      toPoints([10, 20, null, 40, 50]),
      [{ period: 2019, reason: "new boundary" }],
      options,
    );
    expect(trace.paths).toEqual(["M0,90L10,80", "M30,60L40,50"]);
    expect(trace.breaks).toMatchObject([{ x: 20, y: 70 }]);
  });

  it("shows a point without neighbours as a dot", () => {
    const trace = toTrace(toPoints([null, 20, null]), [], options);
    expect(trace.paths).toEqual([]);
    expect(trace.dots).toMatchObject([{ x: 10, y: 80, alone: true }]);
  });

  it("marks no break before the first figure", () => {
    expect(toTrace(toPoints([10, 20]), [{ period: 2017, reason: "new boundary" }], options).breaks).toEqual(
      [],
    );
  });

  it("stands gaps in the middle when every point is missing", () => {
    const trace = toTrace(toPoints([null, null]), [], options);
    expect(trace.gaps.map(({ y }) => y)).toEqual([50, 50]);
    expect(trace.dots).toEqual([]);
  });

  it("draws points in the order of their periods whatever order they come in", () => {
    expect(toTrace(toPoints([10, 20, 30]).toReversed(), [], options).paths).toEqual(["M0,90L10,80L20,70"]);
  });
});
