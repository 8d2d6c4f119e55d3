import { scaleQuantile } from "d3-scale";
import type { TileClass } from "./props.js";

export interface TileClasses {
  readonly classes: readonly TileClass[];
  /** Place in `classes` of a value. */
  readonly classOf: (value: number) => number;
}

export interface TileClassOptions {
  /** How a bound is printed. */
  readonly format: (value: number) => string;
  /** As many classes as the values allow, five unless fewer are wanted. */
  readonly count?: number;
}

const steps = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.01];

/** Classes with round bounds that hold about as many values each. A value on a bound belongs to the upper class. */
export function toTileClasses(
  values: readonly number[],
  { format, count = 5 }: TileClassOptions,
): TileClasses {
  const bounds = toBounds(values, count);
  const labels = bounds.map((bound, place) => {
    const before = bounds[place - 1];
    return before === undefined ? `under ${format(bound)}` : `${format(before)} to under ${format(bound)}`;
  });
  const last = bounds.at(-1);
  return {
    classes: [...labels, last === undefined ? "all values" : `${format(last)} or more`].map((label) => ({
      label,
    })),
    classOf: (value) => bounds.filter((bound) => value >= bound).length,
  };
}

function toBounds(values: readonly number[], count: number): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(low < high)) return [];
  const ranks = Array.from({ length: count }, (_, place) => place);
  const quantiles = scaleQuantile().domain(values).range(ranks).quantiles();
  const candidates = steps.map((step) => {
    const rounded = quantiles.map((bound) => roundTo(bound, step));
    return { step, bounds: [...new Set(rounded)].filter((bound) => low < bound && bound <= high) };
  });
  const round = candidates.find(
    ({ step, bounds }) => bounds.length === count - 1 && smallestGap(bounds) >= step * 2,
  );
  return (round ?? candidates.at(-1))?.bounds ?? [];
}

function smallestGap(bounds: readonly number[]): number {
  return Math.min(...bounds.slice(1).map((bound, place) => bound - (bounds[place] ?? bound)));
}

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(2));
}
