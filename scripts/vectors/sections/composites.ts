import * as statistics from "@plumbline/statistics";
import type { Column } from "@plumbline/statistics";
import { byLabel, fieldOf, orNull, zip, type Adapter, type Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";
import { toHierarchy } from "./composite-hierarchy.ts";

const normalise: Adapter = (inputs) => {
  const x = inputs.column("x");
  const [low = 0, high = 1] = inputs.has("goalposts") ? inputs.numbers("goalposts") : [];
  const goalposts = (value: number) => statistics.goalpostScore(value, { low, high }, "more-is-better") / 100;
  return {
    minmax0_100: orNull(statistics.minMaxScores(x)),
    zscore: orNull(statistics.zScores(x)),
    rankMin: statistics.rankScores(x),
    percentRank: orNull(statistics.percentRanks(x)),
    bordaAverage: statistics.bordaScores(x),
    goalposts01: x.map((value) => (value === null ? null : goalposts(value))),
    distanceToTargetCapped: inputs.has("target")
      ? orNull(statistics.targetDistance(x, inputs.number("target")))
      : undefined,
  };
};

const aggregate: Adapter = (inputs) => {
  const mean = (weights: string, power: number) =>
    orNull(statistics.powerMean(toWeighted(inputs, weights), power));
  return inputs.has("w1")
    ? { g1: mean("w1", 0), g2: mean("w2", 0), h3: mean("w3", -1) }
    : {
        arithmetic: mean("w", 1),
        geometric: mean("w", 0),
        harmonic: mean("w", -1),
        power_m2: mean("w", -2),
      };
};

const compositeIndex: Adapter = (inputs) => (inputs.has("values") ? scored(inputs) : toHierarchy(inputs));

const outlierTreatment: Adapter = (inputs) => {
  const x = inputs.numbers("x");
  const treated = statistics.treatOutliers(x);
  return {
    skew: orNull(statistics.skewness(x)),
    kurt: orNull(statistics.kurtosis(x)),
    winsorised1: statistics.isOutlying(x) ? statistics.drawInFarthest(x) : x,
    winsorised: fieldOf(treated, (t) => t.values),
    nWinsorised: fieldOf(treated, (t) => t.winsorised),
  };
};

function scored(inputs: Inputs) {
  const table = inputs.table("values");
  const weights = inputs.has("weights") ? inputs.numbers("weights") : (table[0] ?? []).map(() => 1);
  const normalised = table.map((row) => toScores(row, inputs));
  const scores = normalised.map((row) =>
    statistics.compositeScore(row, {
      weights,
      minimumKnown: inputs.number("minAvailable", 1),
      floor: inputs.number("geomFloor", 1),
    }),
  );
  const arithmetic = scores.map((score) => statistics.mapAnswer(score, (s) => s.arithmetic));
  const labels = inputs.has("units") ? inputs.texts("units") : table.map((_, place) => String(place));
  return {
    normalised,
    arithmetic: byLabel(labels, arithmetic.map(orNull)),
    index: byLabel(labels, arithmetic.map(orNull)),
    geometric: byLabel(
      labels,
      scores.map((score) => fieldOf(score, (s) => s.geometric)),
    ),
    ranks: byLabel(labels, statistics.placesFromTop(arithmetic).map(orNull)),
  };
}

function toScores(row: Column, inputs: Inputs): Column {
  const goalposts = inputs.table("goalposts");
  const directions = inputs.numbers("direction");
  return row.map((value, component) => {
    const [low = null, high = null] = goalposts[component] ?? [];
    if (value === null || low === null || high === null) return null;
    const direction = directions[component] === 1 ? "more-is-better" : "less-is-better";
    return statistics.goalpostScore(value, { low, high }, direction);
  });
}

function toWeighted(inputs: Inputs, weights: string) {
  return zip(inputs.numbers("x"), inputs.numbers(weights), (value, weight) => ({ value, weight }));
}

export const composites: Adapters = { aggregate, compositeIndex, normalise, outlierTreatment };
