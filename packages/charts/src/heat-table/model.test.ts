import { describe, expect, it } from "vitest";
import { percent, suppressed } from "../examples/print-values.ts";
import { northEast } from "./examples/north-east.ts";
import { toShadedRows } from "./model.ts";
import { toFifths } from "./shades.ts";

describe("toFifths", () => {
  it("shades by place in the column, not by distance", () => {
    expect(toFifths([1, 2, 3, 4, 1000].map(percent))).toEqual([1, 2, 3, 4, 5]);
  });

  it("gives equal figures the same shade", () => {
    const [first, second] = toFifths([5, 5, 9, 12].map(percent));
    expect(first).toBe(second);
  });

  it("shades nothing when all figures are equal, and when there is one", () => {
    expect(toFifths([5, 5].map(percent))).toEqual([null, null]);
    expect(toFifths([percent(5)])).toEqual([null]);
  });

  it("leaves missing figures unshaded and out of the reckoning", () => {
    expect(toFifths([percent(1), suppressed, percent(2)])).toEqual([2, null, 4]);
    expect(toFifths([suppressed, suppressed])).toEqual([null, null]);
  });
});

describe("toShadedRows", () => {
  it("keeps reference rows out of the shading", () => {
    const rows = toShadedRows(northEast.props);
    const fifthsOf = (label: string) =>
      rows.find(({ row }) => row.label === label)?.cells.map(({ fifth }) => fifth);
    expect(fifthsOf("England")).toEqual([null, null, null]);
    expect(fifthsOf("Redcar and Cleveland")).toEqual([5, 5, 5]);
  });

  it("refuses a row with too few cells, and says which column has none", () => {
    const broken = { ...northEast.props, rows: [{ id: "a", label: "A", cells: [percent(1)] }] };
    expect(() => toShadedRows(broken)).toThrow("none for column 2");
  });
});
