import { describe, expect, it } from "vitest";
import { toStaffScale } from "./staff-scale.ts";

describe("toStaffScale", () => {
  it("gives the first hundred staff more room than the next", () => {
    const { position } = toStaffScale([20, 900], [0, 600], 14);
    expect(position(100) - position(0)).toBeGreaterThan(position(200) - position(100));
  });

  it("ends at the largest denominator", () => {
    expect(toStaffScale([20, 900], [40, 600], 14).position(900)).toBe(600);
  });

  it("names round numbers that stand clear of each other", () => {
    const { ticks } = toStaffScale([20, 900], [0, 600], 14);
    expect(ticks.map(({ text }) => text)).toEqual(["0", "20", "50", "100", "200", "500"]);
  });

  it("leaves out the smallest numbers where there is little room", () => {
    const { ticks } = toStaffScale([20, 900], [0, 150], 14);
    expect(ticks.at(-1)?.text).toBe("500");
    expect(ticks.length).toBeLessThan(6);
  });

  it("counts from one where all areas are tiny", () => {
    expect(toStaffScale([3, 8], [0, 600], 14).ticks.map(({ text }) => text)).toEqual(["0", "1", "2", "5"]);
  });
});
