import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import { StatisticsError } from "../statistics-error.js";
import { proportion } from "./proportion.js";
import { wilsonInterval } from "./wilson-interval.js";

describe("wilsonInterval", () => {
  it.each(rowsOf("rates", "wilsonInterval"))("gives the reference interval for $name", (row) => {
    const [x, n] = [row.number("x"), row.number("n")];
    const interval = valueOf(wilsonInterval(x, n, row.number("confidence")));
    expect(
      row.differences({
        value: valueOf(proportion(x, n)),
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
      }),
    ).toEqual([]);
  });

  it("ends exactly at 0 when nothing is counted and at 1 when everything is", () => {
    expect(valueOf(wilsonInterval(0, 40))?.lower).toBe(0);
    expect(valueOf(wilsonInterval(40, 40))?.upper).toBe(1);
  });

  it("refuses a zero denominator with its reason", () => {
    expect(wilsonInterval(0, 0)).toEqual({ answered: false, reason: "not-applicable" });
  });

  it.each([
    [1000, 50],
    [-1, 50],
    [1, Number.NaN],
    [1, -2],
  ])("throws for %d of %d", (x, n) => {
    expect(() => wilsonInterval(x, n)).toThrow(StatisticsError);
  });

  it.each([0, 1, 95])("throws for the confidence %d", (confidence) => {
    expect(() => wilsonInterval(1, 10, confidence)).toThrow(StatisticsError);
  });
});
