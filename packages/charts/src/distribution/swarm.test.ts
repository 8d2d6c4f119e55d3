import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { toSwarm } from "./swarm.ts";

describe("toSwarm", () => {
  it("leaves points that do not touch on the middle line", () => {
    expect(toSwarm([0, 10, 20], { radius: 4, reach: 50 })).toEqual([0, 0, 0]);
  });

  it("stacks equal points on both sides of the middle", () => {
    const offsets = toSwarm([5, 5, 5], { radius: 4, reach: 50 });
    expect(offsets.toSorted((a, b) => a - b)).toEqual([-8, 0, 8]);
  });

  it("presses a swarm that is too high into its reach", () => {
    const offsets = toSwarm(
      Array.from({ length: 40 }, () => 5),
      { radius: 4, reach: 30 },
    );
    expect(Math.max(...offsets.map(Math.abs))).toBeCloseTo(30, 0);
  });

  it("makes the same picture of the same points", () => {
    const positions = [3, 1, 4, 1, 5, 9, 2, 6];
    expect(toSwarm(positions, { radius: 2, reach: 50 })).toEqual(
      toSwarm(positions, { radius: 2, reach: 50 }),
    );
  });

  it("covers no point by another as long as there is room", () => {
    const positions = array(integer({ min: 0, max: 200 }), { maxLength: 60 });
    assert(
      property(positions, (xs) => {
        const ys = toSwarm(xs, { radius: 3, reach: Infinity });
        const distances = xs.flatMap((x, a) =>
          xs.slice(0, a).map((other, b) => Math.hypot(x - other, (ys[a] ?? 0) - (ys[b] ?? 0))),
        );
        expect(Math.min(...distances)).toBeGreaterThanOrEqual(5.8);
      }),
    );
  });

  it("places nothing of nothing", () => {
    expect(toSwarm([], { radius: 3, reach: 10 })).toEqual([]);
  });
});
