import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

describe("spreadLabels", () => {
  it("leaves labels that do not touch where they want to be", () => {
    expect(
      spreadLabels(
        [
          { wanted: 20, size: 10 },
          { wanted: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  it("moves two that want the same place apart by as much", () => {
    expect(
      spreadLabels(
        [
          { wanted: 50, size: 10 },
          { wanted: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it("pushes labels back from the edges", () => {
    expect(
      spreadLabels(
        [
          { wanted: -5, size: 10 },
          { wanted: 120, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 95]);
  });

  it("returns the middles in the order given, not in that of the axis", () => {
    expect(
      spreadLabels(
        [
          { wanted: 80, size: 10 },
          { wanted: 10, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 10]);
  });

  it("never lets labels overlap or leave the room when they fit", () => {
    const label = record({
      wanted: integer({ min: -50, max: 450 }),
      size: integer({ min: 5, max: 30 }),
    });
    assert(
      property(array(label, { maxLength: 13 }), (labels) => {
        const middles = spreadLabels(labels, 0, 400);
        const spans = labels
          .map(({ size }, place) => ({
            from: (middles[place] ?? 0) - size / 2,
            to: (middles[place] ?? 0) + size / 2,
          }))
          .toSorted((a, b) => a.from - b.from);
        const tolerance = 1e-9;
        spans.forEach(({ from, to }, place) => {
          expect(from).toBeGreaterThanOrEqual((spans[place - 1]?.to ?? 0) - tolerance);
          expect(to).toBeLessThanOrEqual(400 + tolerance);
        });
      }),
    );
  });
});
