import { skewness } from "../summary/skewness.js";

/** Gives the farthest value (or all tied there) its neighbour's, on the side to which the column leans. */
export function drawInFarthest(values: readonly number[]): readonly number[] {
  const skew = skewness(values);
  if (!skew.answered) return values;
  const farthest = skew.value >= 0 ? Math.max(...values) : Math.min(...values);
  const rest = values.filter((value) => value !== farthest);
  const neighbour = skew.value >= 0 ? Math.max(...rest) : Math.min(...rest);
  return values.map((value) => (value === farthest ? neighbour : value));
}
