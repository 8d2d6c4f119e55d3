import { skewness } from "../summary/skewness.js";

/**
 * Gives the farthest value, or all values tied there, the value of its neighbour, on the side to which the column leans.
 *
 * Formula: at a skewness of 0 or more the largest takes the next largest value, otherwise the smallest the next smallest.
 * Units: those of the values. Source: OECD & JRC 2008; Becker 2022 (COINr). Example: 3, 4, 9, 30 becomes 3, 4, 9, 9.
 */
export function drawInFarthest(values: readonly number[]): readonly number[] {
  const skew = skewness(values);
  if (!skew.answered) return values;
  const farthest = skew.value >= 0 ? Math.max(...values) : Math.min(...values);
  const rest = values.filter((value) => value !== farthest);
  const neighbour = skew.value >= 0 ? Math.max(...rest) : Math.min(...rest);
  return values.map((value) => (value === farthest ? neighbour : value));
}
