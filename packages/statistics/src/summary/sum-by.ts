/**
 * Compensated sum of one number of each item.
 *
 * Formula: as `sum`, of the numbers picked. Units: those of the numbers. Source: Neumaier 1974.
 * Example: `sumBy([{ total: 1 }, { total: 2 }], (unit) => unit.total)` is 3.
 */
export function sumBy<Item>(items: readonly Item[], number: (item: Item) => number): number {
  let total = 0;
  let lost = 0;
  for (const item of items) {
    const value = number(item);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}
