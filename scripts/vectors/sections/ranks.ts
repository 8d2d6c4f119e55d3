import * as statistics from "@plumbline/statistics";
import { byLabel, eitherOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const expectedRanks: Adapter = (inputs) => {
  const values = toUncertain(inputs);
  const labels = inputs.has("labels") ? inputs.texts("labels") : values.map((_, place) => String(place));
  const ranks = orNull(statistics.expectedRanks(values, inputs.number("alpha", 0.05)));
  if (ranks === null) return { expectedRank: null, lower: null, upper: null };
  return {
    expectedRank: byLabel(
      labels,
      ranks.map((rank) => rank.expected),
    ),
    lower: byLabel(
      labels,
      ranks.map((rank) => rank.lowest),
    ),
    upper: byLabel(
      labels,
      ranks.map((rank) => rank.highest),
    ),
  };
};

const ranksWithTies: Adapter = (inputs) => {
  const ranks = statistics.ranksWithTies(inputs.numbers("x"));
  return {
    min: ranks.map((rank) => rank.lowest),
    mid: ranks.map((rank) => rank.middle),
    max: ranks.map((rank) => rank.highest),
  };
};

const simulatedRankIntervals: Adapter = (inputs) => {
  const ranks = statistics.simulatedRanks(toUncertain(inputs), {
    draws: inputs.number("draws"),
    seed: inputs.number("seed"),
  });
  return {
    p025: ranks.map((rank) => rank.lower),
    p50: ranks.map((rank) => rank.median),
    p975: ranks.map((rank) => rank.upper),
    mean: ranks.map((rank) => rank.mean),
  };
};

const mt19937: Adapter = (inputs) => {
  const key = inputs.numbers("key");
  const [words, reals] = [statistics.mersenneTwister(key), statistics.mersenneTwister(key)];
  const five = [1, 2, 3, 4, 5];
  return { first5: eitherOf(five.map(words.nextUint32), five.map(reals.nextReal)) };
};

function toUncertain(inputs: Inputs) {
  return zip(inputs.numbers("mean"), inputs.numbers("se"), (mean, standardError) => ({
    mean,
    standardError,
  }));
}

export const ranks: Adapters = { expectedRanks, mt19937, ranksWithTies, simulatedRankIntervals };
