import { describe, expect, it } from "vitest";
import { toValueAxis, type ValueAxisOptions } from "./value-axis.ts";

const options: ValueAxisOptions = { range: [0, 100], formatTick: String, tickCount: 5, fromZero: false };

describe("toValueAxis", () => {
  it("ends in round numbers around the values", () => {
    expect(toValueAxis([8.7, 14.7], options).domain).toEqual([8, 15]);
  });

  it("begins at zero when asked to", () => {
    const axis = toValueAxis([11.8, 17.2], { ...options, fromZero: true });
    expect(axis.domain).toEqual([0, 20]);
    expect(axis.ticks.at(0)).toEqual({ position: 0, text: "0" });
  });

  it("shows no negative numbers when all values are equal and small", () => {
    expect(toValueAxis([0.4], options).domain[0]).toBeGreaterThanOrEqual(0);
    expect(toValueAxis([0, 0, 0], options).domain).toEqual([0, 1]);
  });

  it("puts a single value inside the axis, not at its edge", () => {
    const axis = toValueAxis([12.5], options);
    expect(axis.position(12.5)).toBeGreaterThan(0);
    expect(axis.position(12.5)).toBeLessThan(100);
  });

  it("goes below zero only for negative values", () => {
    expect(toValueAxis([-3, 4], options).domain[0]).toBeLessThanOrEqual(-3);
    expect(toValueAxis([-2, -2], options).domain[0]).toBeLessThan(-2);
  });

  it("stands without any value", () => {
    expect(toValueAxis([], options).domain).toEqual([0, 1]);
  });

  it("keeps given ends and holds values beyond them at the edge", () => {
    const axis = toValueAxis([3, 97], { ...options, domain: [0, 40] });
    expect(axis.domain).toEqual([0, 40]);
    expect(axis.position(97)).toBe(100);
  });
});
