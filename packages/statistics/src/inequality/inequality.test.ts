import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, type ReferenceRow } from "../../tests/reference-rows.ts";
import { StatisticsError } from "../statistics-error.js";
import { concentrationIndex } from "./concentration-index.js";
import { endGap } from "./end-gap.js";
import { simulatedSlopeInterval } from "./simulated-slope-interval.js";
import { slopeIndex } from "./slope-index.js";
import type { SlopeTransform, ValueKind } from "./slope-scale.js";

const transforms: Readonly<Record<string, SlopeTransform>> = { log: "log", logit: "logit", null: "none" };
const kinds: readonly ValueKind[] = ["other", "rate", "proportion"];

function groupsOf(row: ReferenceRow) {
  const weights = row.column("populations");
  return row.numbers("values").map((value, place) => ({ value, weight: weights[place] ?? null }));
}

function optionsOf(row: ReferenceRow) {
  return { transform: transforms[row.text("transform")] ?? "none", multiplier: row.number("multiplier") };
}

const reference = rowsOf("inequality", "slopeIndexOfInequality");

describe("slopeIndex", () => {
  it.each(reference)("matches the reference for $name", (row) => {
    const index = valueOf(slopeIndex(groupsOf(row), optionsOf(row)));
    expect(
      row.differences({
        sii: index?.slope ?? null,
        rii: index ? valueOf(index.relative) : null,
        intercept: index?.intercept,
        simLower: row.wanted("simLower"),
        simUpper: row.wanted("simUpper"),
        simRelativeLower: row.wanted("simRelativeLower"),
        simRelativeUpper: row.wanted("simRelativeUpper"),
        simWithin: row.wanted("simWithin"),
      }),
    ).toEqual([]);
  });

  const fifths = [0.2, 0.3, 0.1, 0.4, 0.5].map((value) => ({ value, weight: 10 }));

  it("throws for a negative weight and for a value without a logarithm", () => {
    expect(() => slopeIndex([...fifths, { value: 0.1, weight: -1 }])).toThrow(StatisticsError);
    expect(() => slopeIndex([...fifths, { value: 0, weight: 1 }], { transform: "log" })).toThrow(
      StatisticsError,
    );
  });

  it("throws for a proportion above one and a scale that does not suit the kind", () => {
    expect(() => slopeIndex([...fifths, { value: 2, weight: 1 }], { kind: "proportion" })).toThrow(
      StatisticsError,
    );
    expect(() => slopeIndex(fifths, { kind: "rate", transform: "logit" })).toThrow(StatisticsError);
  });

  it("has no ratio where the line falls below zero", () => {
    const steep = [0, 0, 0, 0, 1].map((value) => ({ value, weight: 1 }));
    expect(valueOf(slopeIndex(steep))?.relative).toEqual({ answered: false, reason: "out-of-reach" });
  });
});

describe("simulatedSlopeInterval", () => {
  it.each(reference.filter((row) => Number.isFinite(row.wanted("simWithin"))))(
    "comes within simulation error of the reference for $name",
    (row) => {
      const [lower, upper] = [row.numbers("lowerCl"), row.numbers("upperCl")];
      const groups = groupsOf(row).map((group, place) => ({
        ...group,
        interval: { lower: lower[place] ?? 0, upper: upper[place] ?? 0 },
      }));
      const kind = kinds[row.number("valueType")] ?? "other";
      const intervals = valueOf(simulatedSlopeInterval(groups, { ...optionsOf(row), kind, draws: 20_000 }));
      const within = 2 * row.wanted("simWithin");
      expect(Math.abs((intervals?.slope.lower ?? 0) - row.wanted("simLower"))).toBeLessThan(within);
      expect(Math.abs((intervals?.slope.upper ?? 0) - row.wanted("simUpper"))).toBeLessThan(within);
      const relative = intervals ? valueOf(intervals.relative) : null;
      const share = within / (row.wanted("simUpper") - row.wanted("simLower"));
      const ratioWithin = share * (row.wanted("simRelativeUpper") - row.wanted("simRelativeLower"));
      expect(Math.abs((relative?.lower ?? 0) - row.wanted("simRelativeLower"))).toBeLessThan(ratioWithin);
      expect(Math.abs((relative?.upper ?? 0) - row.wanted("simRelativeUpper"))).toBeLessThan(ratioWithin);
    },
  );

  it("gives the same interval for the same seed and another for another", () => {
    const groups = [1, 2, 3, 4, 5].map((value) => ({
      value,
      weight: 1,
      interval: { lower: value - 1, upper: value + 1 },
    }));
    const draw = (seed: number) => simulatedSlopeInterval(groups, { kind: "other", draws: 1000, seed });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});

describe("concentrationIndex and endGap", () => {
  it.each(rowsOf("inequality", "concentrationIndex"))("match the reference for $name", (row) => {
    const index = valueOf(concentrationIndex(groupsOf(row)));
    expect(row.differences({ C: index ? valueOf(index.index) : null, ACI: index?.absolute })).toEqual([]);
  });

  it.each(rowsOf("inequality", "quintileGap"))("match the reference for $name", (row) => {
    const groups = groupsOf(row);
    const [gap, index] = [valueOf(endGap(row.numbers("values"))), valueOf(concentrationIndex(groups))];
    const slope = valueOf(slopeIndex(groups));
    expect(
      row.differences({
        difference: gap?.difference,
        ratio: gap ? valueOf(gap.ratio) : null,
        concentrationIndex: index ? valueOf(index.index) : null,
        aci: index?.absolute,
        siiLinear: slope?.slope,
        riiLinear: slope ? valueOf(slope.relative) : null,
      }),
    ).toEqual([]);
  });
});
