import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { toTileClasses } from "./tile-classes.ts";

const format = (bound: number) => `${bound}%`;

describe("toTileClasses", () => {
  it("cuts values at round bounds, a bound belonging to the class above it", () => {
    const values = Array.from({ length: 100 }, (_, place) => place);
    const { classes, classOf } = toTileClasses(values, { format });
    expect(classes.map(({ label }) => label)).toEqual([
      "under 20%",
      "20% to under 40%",
      "40% to under 60%",
      "60% to under 80%",
      "80% or more",
    ]);
    expect([19.9, 20, 80].map(classOf)).toEqual([0, 1, 4]);
  });

  it("makes one class when all values are equal or there are none", () => {
    expect(toTileClasses([4, 4, 4], { format }).classes).toEqual([{ label: "all values" }]);
    expect(toTileClasses([], { format }).classes).toEqual([{ label: "all values" }]);
  });

  it("makes fewer classes when values are too alike", () => {
    const { classes, classOf } = toTileClasses([1, 1, 1, 1, 2], { format });
    expect(classes.length).toBeLessThan(5);
    expect(classOf(1)).toBeLessThan(classOf(2));
  });

  it("never makes more classes than wanted and gives every value one, in order", () => {
    const values = array(integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    assert(
      property(values, integer({ min: 1, max: 5 }), (tenths, count) => {
        const rates = tenths.map((tenth) => tenth / 10).toSorted((a, b) => a - b);
        const { classes, classOf } = toTileClasses(rates, { format, count });
        const found = rates.map(classOf);
        expect(classes.length).toBeLessThanOrEqual(count);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(Math.max(...found)).toBeLessThan(classes.length);
      }),
    );
  });
});
