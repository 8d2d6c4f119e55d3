/**
 * Sum of the values with compensation for lost low-order digits, so that it hardly depends on their order.
 *
 * Formula: Σ xᵢ, carrying the rounding error of each addition separately.
 * Units: those of the values. Source: Neumaier 1974; Kahan 1965.
 * Example: `sum([1, 1e100, 1, -1e100])` is 2.
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}
