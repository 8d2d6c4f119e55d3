import { answer, noAnswer, type Answer } from "../answer.js";
import { dirichletWeights } from "../random/dirichlet-weights.js";
import { mersenneTwister } from "../random/mersenne-twister.js";
import { recordRanks } from "../ranks/record-ranks.js";
import { requireSameLength, requireWhole, requireWithin } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { quantileOfSorted } from "../summary/quantile-of-sorted.js";
import type { Column } from "./known-values.js";
import { requireWeights } from "./require-weights.js";

export type WeightDraws = {
  readonly draws: number;
  readonly seed: number;
  /** Fewest components that a unit must have. */
  readonly minimumKnown: number;
  /** Which percentiles of the rank to give, 0 to 1. */
  readonly percentiles: readonly number[];
  /** How much each component matters to the reader: drawn weights are multiplied by it. Equal unless given. */
  readonly preferences?: readonly number[];
};

/**
 * How a unit's place in a composite index (1 for the highest score) would vary if no weighting were preferred.
 *
 * Formula: in each draw weights even over all weights (Dirichlet(1)), times the preferences, score Σ wⱼsⱼ/Σ wⱼ over the known components, mid-rank
 * from the top; percentiles (type 7) of the rank over the draws. Generator: MT19937 keyed by the seed.
 * Units: places. Source: Saisana et al 2005; OECD & JRC 2008, step 7.
 * Example: a unit with the best score in every component is first in every draw.
 */
export function ranksUnderWeights(
  rows: readonly Column[],
  options: WeightDraws,
): readonly Answer<readonly number[]>[] {
  const components = requireRows(rows);
  const { draws, seed, minimumKnown, percentiles } = options;
  requireWhole(draws, "draws");
  if (draws === 0) throw new StatisticsError("out-of-range", "at least one draw is needed");
  for (const p of percentiles) requireWithin(p, "percentile", [0, 1]);
  const taken = rows.map((row) => hasEnough(row, minimumKnown));
  const table = toTable(rows.filter((_, place) => taken[place]));
  const ranks = drawRanks(table, { draws, seed, preferences: preferencesOf(options, components) });
  let next = 0;
  return taken.map((isTaken) => {
    if (!isTaken) return noAnswer("too-few");
    const ascending = (ranks[next++] ?? new Float64Array()).toSorted();
    return answer(percentiles.map((p) => quantileOfSorted(ascending, p)));
  });
}

type Table = { readonly scores: Float64Array; readonly known: Float64Array; readonly units: number };

function requireRows(rows: readonly Column[]): number {
  const first = rows[0];
  if (first === undefined || first.length === 0) throw new StatisticsError("empty", "rows must not be empty");
  for (const row of rows) requireSameLength(row, first, "rows");
  return first.length;
}

function preferencesOf({ preferences }: WeightDraws, components: number): readonly number[] {
  if (preferences === undefined) return Array.from({ length: components }, () => 1);
  requireWeights(preferences);
  if (preferences.length !== components) {
    throw new StatisticsError(
      "out-of-range",
      `${components} preferences are needed, got ${preferences.length}`,
    );
  }
  return preferences;
}

function hasEnough(row: Column, minimumKnown: number): boolean {
  const known = row.filter((score) => score !== null).length;
  return known > 0 && known >= minimumKnown;
}

function toTable(rows: readonly Column[]): Table {
  return {
    scores: Float64Array.from(rows.flatMap((row) => row.map((score) => score ?? 0))),
    known: Float64Array.from(rows.flatMap((row) => row.map((score) => (score === null ? 0 : 1)))),
    units: rows.length,
  };
}

function drawRanks(
  table: Table,
  design: { draws: number; seed: number; preferences: readonly number[] },
): readonly Float64Array[] {
  const stream = mersenneTwister([design.seed]);
  const ranks = Array.from({ length: table.units }, () => new Float64Array(design.draws));
  const scores = new Float64Array(table.units);
  for (let draw = 0; draw < design.draws; draw++) {
    const drawn = dirichletWeights(stream, design.preferences.length);
    scoreUnits(
      table,
      drawn.map((weight, component) => weight * (design.preferences[component] ?? 0)),
      scores,
    );
    recordRanks(scores, ranks, draw);
  }
  return ranks;
}

/** Scores turned round, so that the highest gets rank 1. */
function scoreUnits({ scores, known, units }: Table, weights: Float64Array, into: Float64Array): void {
  const components = weights.length;
  for (let unit = 0; unit < units; unit++) {
    let total = 0;
    let weight = 0;
    for (let component = 0; component < components; component++) {
      const place = unit * components + component;
      const share = (weights[component] ?? 0) * (known[place] ?? 0);
      total += share * (scores[place] ?? 0);
      weight += share;
    }
    into[unit] = weight === 0 ? 0 : -total / weight;
  }
}
