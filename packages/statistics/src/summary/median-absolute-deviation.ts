import { quantile } from "./quantile.js";

const normalConsistency = 1.4826;

/**
 * Median absolute deviation from the median, raw, or scaled to match the standard deviation of a normal distribution.
 *
 * Formula: median of |xᵢ − median|, × 1.4826 when scaled. Units: those of the values. Source: Hampel 1974.
 * Example: `medianAbsoluteDeviation([1, 2, 3, 4, 100])` is 1.
 */
export function medianAbsoluteDeviation(values: readonly number[], scale: "raw" | "scaled" = "raw"): number {
  const centre = quantile(values, 0.5);
  const deviations = values.map((value) => Math.abs(value - centre));
  return quantile(deviations, 0.5) * (scale === "raw" ? 1 : normalConsistency);
}
