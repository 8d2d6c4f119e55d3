import { describe, expect, it } from "vitest";
import { rowsOf, valueOf } from "../../tests/reference-rows.ts";
import type { Answer } from "../answer.js";
import { pooledRate } from "../heterogeneity/pooled-rate.js";
import type { Interval } from "../interval.js";
import { countFunnelLimits } from "./count-funnel-limits.js";
import { exactFunnelLimits } from "./exact-funnel-limits.js";
import { expectedAtLimits } from "./expected-at-limits.js";
import { proportionFunnelLimits } from "./proportion-funnel-limits.js";
import { normalFunnelLimits } from "./normal-funnel-limits.js";
import { placeInFunnel } from "./place-in-funnel.js";
import { ratioFunnelLimits } from "./ratio-funnel-limits.js";

function bothLimits(limits: (confidence: number) => Answer<Interval>, multiplier = 1) {
  const [inner, outer] = [valueOf(limits(0.95)), valueOf(limits(0.998))];
  const scaled = (limit: number | undefined) => (limit === undefined ? null : limit * multiplier);
  return {
    lower95: scaled(inner?.lower),
    upper95: scaled(inner?.upper),
    lower998: scaled(outer?.lower),
    upper998: scaled(outer?.upper),
  };
}

describe("limits of proportions", () => {
  it.each(rowsOf("funnels", "funnelLimitsProportion"))("match the reference for $name", (row) => {
    const place = { target: row.number("target"), total: row.number("n") };
    const isNormal = row.text("method") === "normal";
    const multiplier = isNormal ? 100 : 1;
    const limits = isNormal ? normalFunnelLimits : exactFunnelLimits;
    expect(
      row.differences({ ...bothLimits((confidence) => limits(place, confidence), multiplier), multiplier }),
    ).toEqual([]);
  });

  it("are exact for small whole totals and normal otherwise", () => {
    const small = { target: 0.1, total: 150 };
    expect(valueOf(proportionFunnelLimits(small))?.inner).toEqual(valueOf(exactFunnelLimits(small, 0.95)));
    for (const place of [
      { target: 0.1, total: 150.5 },
      { target: 0.1, total: 400 },
    ]) {
      expect(valueOf(proportionFunnelLimits(place))?.inner).toEqual(valueOf(normalFunnelLimits(place, 0.95)));
    }
  });

  it("refuse an empty unit, and fractions of people where they are exact", () => {
    expect(normalFunnelLimits({ target: 0.1, total: 0 }, 0.95)).toEqual({
      answered: false,
      reason: "not-applicable",
    });
    expect(exactFunnelLimits({ target: 0.1, total: 9.5 }, 0.95)).toEqual({
      answered: false,
      reason: "not-whole",
    });
  });
});

describe("limits of counts and ratios", () => {
  it.each(rowsOf("funnels", "funnelLimitsCount"))("of a count match the reference for $name", (row) => {
    expect(
      row.differences(bothLimits((confidence) => countFunnelLimits(row.number("expected"), confidence))),
    ).toEqual([]);
  });

  it.each(rowsOf("funnels", "funnelLimitsSmr"))("of a ratio match the reference for $name", (row) => {
    expect(
      row.differences(bothLimits((confidence) => ratioFunnelLimits(row.number("expected"), confidence))),
    ).toEqual([]);
  });

  it.each(rowsOf("funnels", "funnelLimitsRatio"))(
    "at an observed count match the reference for $name",
    (row) => {
      const inner = valueOf(expectedAtLimits(row.number("observed"), 0.95));
      const outer = valueOf(expectedAtLimits(row.number("observed"), 0.998));
      expect(
        row.differences({
          expectedAtLower95: inner?.atLower,
          expectedAtUpper95: inner?.atUpper,
          expectedAtLower998: outer?.atLower,
          expectedAtUpper998: outer?.atUpper,
          isrLower95: 100 * (inner?.ratioAtLower ?? 0),
          isrUpper95: 100 * (inner ? (valueOf(inner.ratioAtUpper) ?? 0) : 0),
        }),
      ).toEqual([]);
    },
  );

  it("have no ratio above when nothing was observed", () => {
    expect(valueOf(expectedAtLimits(0, 0.95))?.ratioAtUpper).toEqual({
      answered: false,
      reason: "zero-divisor",
    });
  });
});

const words = {
  "above-99.8": "High (0.001)",
  "above-95": "High (0.025)",
  within: "Not significant",
  "below-95": "Low (0.025)",
  "below-99.8": "Low (0.001)",
};

describe("places in a funnel", () => {
  it.each(rowsOf("funnels", "funnelSignificanceProportion"))("match the reference flags for $name", (row) => {
    const denominators = row.numbers("denominators");
    const units = row
      .numbers("numerators")
      .map((count, place) => ({ count, total: denominators[place] ?? 0 }));
    const target = row.has("target") ? row.number("target") : pooledRate(units);
    const significance = units.map(({ count, total }) => {
      const inner = valueOf(normalFunnelLimits({ target, total }, 0.95));
      const outer = valueOf(normalFunnelLimits({ target, total }, 0.998));
      return inner && outer ? words[placeInFunnel(count / total, { inner, outer })] : null;
    });
    expect(row.differences({ significance, target })).toEqual([]);
  });

  it("count a value on a limit as inside it", () => {
    const limits = { inner: { lower: 0.1, upper: 0.2 }, outer: { lower: 0.05, upper: 0.3 } };
    expect([0.05, 0.1, 0.2, 0.3, 0.31].map((value) => placeInFunnel(value, limits))).toEqual([
      "below-95",
      "within",
      "within",
      "above-95",
      "above-99.8",
    ]);
  });
});
