import { requireWhole } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import type { RandomStream } from "./mersenne-twister.js";

/**
 * Weights drawn evenly from all weights that add up to 1.
 *
 * Formula: wⱼ = −ln(1 − uⱼ)/Σ −ln(1 − u), one uniform a weight in order (Dirichlet with every parameter 1).
 * Units: shares. Source: Devroye 1986, chapter 11. Example: `dirichletWeights(stream, 5)` gives five shares.
 */
export function dirichletWeights(stream: RandomStream, count: number): Float64Array {
  requireWhole(count, "count");
  if (count === 0) throw new StatisticsError("empty", "at least one weight is needed");
  const weights = new Float64Array(count);
  let total = 0;
  for (let place = 0; place < count; place++) {
    const draw = -Math.log1p(-stream.nextReal());
    weights[place] = draw;
    total += draw;
  }
  if (total === 0) return weights.fill(1 / count);
  return weights.map((weight) => weight / total);
}
