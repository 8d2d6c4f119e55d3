import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, type ReferenceRow, zip } from "../../tests/reference-rows.ts";
import { mersenneTwister } from "../random/mersenne-twister.js";
import { StatisticsError } from "../statistics-error.js";
import { expectedRanks } from "./expected-ranks.js";
import { ranksWithTies } from "./ranks-with-ties.js";
import { simulatedRanks } from "./simulated-ranks.js";

function valuesOf(row: ReferenceRow) {
  return zip((mean, standardError) => ({ mean, standardError }), row.numbers("mean"), row.numbers("se"));
}

describe("ranksWithTies", () => {
  it.each(rowsOf("ranks", "ranksWithTies"))("matches the reference for $name", (row) => {
    const ranks = ranksWithTies(row.numbers("x"));
    expect(
      row.differences({
        min: ranks.map((rank) => rank.lowest),
        mid: ranks.map((rank) => rank.middle),
        max: ranks.map((rank) => rank.highest),
      }),
    ).toEqual([]);
  });
});

describe("expectedRanks", () => {
  it.each(rowsOf("ranks", "expectedRanks"))("matches the reference for $name", (row) => {
    const ranks = valueOf(expectedRanks(valuesOf(row), row.number("alpha")));
    expect(
      row.differences({
        expectedRank: ranks?.map((rank) => rank.expected),
        lower: ranks?.map((rank) => rank.lowest),
        upper: ranks?.map((rank) => rank.highest),
      }),
    ).toEqual([]);
  });

  it("refuses a single unit", () => {
    expect(expectedRanks([{ mean: 1, standardError: 1 }])).toEqual({ answered: false, reason: "too-few" });
  });
});

describe("simulatedRanks", () => {
  it.each(rowsOf("ranks", "simulatedRankIntervals"))(
    "matches the reference draw for draw for $name",
    (row) => {
      const ranks = simulatedRanks(valuesOf(row), { draws: row.number("draws"), seed: row.number("seed") });
      expect(
        row.differences({
          p025: ranks.map((rank) => rank.lower),
          p50: ranks.map((rank) => rank.median),
          p975: ranks.map((rank) => rank.upper),
          mean: ranks.map((rank) => rank.mean),
        }),
      ).toEqual([]);
    },
  );
});

describe("mersenneTwister", () => {
  it.each(rowsOf("ranks", "mt19937"))("gives the published numbers for $name", (row) => {
    const stream = mersenneTwister(row.numbers("key"));
    const next = row.numbers("key").length > 1 ? stream.nextUint32 : stream.nextReal;
    expect(row.differences({ first5: Array.from({ length: 5 }, next) })).toEqual([]);
  });

  it("throws for a key that is empty, fractional or above 32 bits", () => {
    for (const key of [[], [0.5], [2 ** 32], [-1]])
      expect(() => mersenneTwister(key)).toThrow(StatisticsError);
  });
});
