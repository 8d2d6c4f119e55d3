import { isShown, shownCount, type CountTable } from "./count-table.js";

/**
 * Suppresses a second cell of every line that would otherwise give its only hidden cell away by subtraction, to a fixed point.
 *
 * Rule: where a line with a shown total hides exactly one part, hide its smallest shown part above zero (the first where two are
 * equal). Source: Hundepool et al 2012, Statistical Disclosure Control, chapter 4.
 */
export function suppressSecondary(table: CountTable, primary: ReadonlySet<string>): ReadonlySet<string> {
  const suppressed = new Set(primary);
  for (;;) {
    const found = table.lines.map((line) => partToHide(table, suppressed, line)).find((key) => key);
    if (found === undefined) return suppressed;
    suppressed.add(found);
  }
}

function partToHide(
  table: CountTable,
  suppressed: ReadonlySet<string>,
  { total, parts }: CountTable["lines"][number],
): string | undefined {
  if (!isShown(table, suppressed, total)) return undefined;
  const hidden = parts.filter((key) => !isShown(table, suppressed, key));
  return hidden.length === 1 ? smallestShown(table, suppressed, parts, 1) : undefined;
}

/** The smallest shown count of at least `fewest` among some keys, the first where two are equal. */
export function smallestShown(
  table: CountTable,
  suppressed: ReadonlySet<string>,
  keys: readonly string[],
  fewest: number,
): string | undefined {
  const shown = keys.flatMap((key) => {
    const count = shownCount(table, suppressed, key);
    return count === undefined || count < fewest ? [] : [{ key, count }];
  });
  return shown.toSorted((a, b) => a.count - b.count)[0]?.key;
}
