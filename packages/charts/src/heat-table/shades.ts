import { isKnown, type PrintedValue } from "../value.js";

/** Fifths of a column from the lowest to the highest. */
export const fifths = [1, 2, 3, 4, 5] as const;
export type Fifth = (typeof fifths)[number];

/**
 * The fifth of its column that each figure falls in by its place among the known ones; equal figures share a fifth.
 * Null for a figure that is missing, and for all where nothing differs.
 */
export function toFifths(column: readonly PrintedValue[]): readonly (Fifth | null)[] {
  const known = column.filter(isKnown).map(({ value }) => value);
  const sorted = known.toSorted((a, b) => a - b);
  if (sorted.at(0) === sorted.at(-1)) return column.map(() => null);
  return column.map((figure) => (isKnown(figure) ? toFifth(figure.value, sorted) : null));
}

function toFifth(value: number, sorted: readonly number[]): Fifth {
  const below = sorted.filter((other) => other < value).length;
  const notAbove = sorted.filter((other) => other <= value).length;
  const place = (below + notAbove) / 2 / sorted.length;
  return fifths[Math.min(4, Math.floor(place * 5))] ?? 5;
}
