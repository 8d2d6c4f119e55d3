import type { CountTable } from "../count-table.js";
import { smallestShown } from "../suppress-secondary.js";

/**
 * The shown count to hide next so that a hidden one is better covered: the smallest part above zero of its own lines, then any
 * part, then their totals and the counts it is held against, and so outwards. Undefined where nothing shown bears on it.
 */
export function nextToSuppress(
  table: CountTable,
  suppressed: ReadonlySet<string>,
  exposed: string,
): string | undefined {
  const reached = new Set([exposed]);
  for (;;) {
    const parts = partsBeside(table, reached);
    const around = [...new Set([...parts, ...allBeside(table, reached)])];
    const found =
      smallestShown(table, suppressed, parts, 1) ??
      smallestShown(table, suppressed, parts, 0) ??
      smallestShown(table, suppressed, around, 1) ??
      smallestShown(table, suppressed, around, 0);
    if (found !== undefined) return found;
    if (around.every((key) => reached.has(key))) return undefined;
    for (const key of around) reached.add(key);
  }
}

function partsBeside({ lines }: CountTable, reached: ReadonlySet<string>): readonly string[] {
  return lines.flatMap(({ parts }) => (parts.some((key) => reached.has(key)) ? parts : []));
}

function allBeside({ lines, orders }: CountTable, reached: ReadonlySet<string>): readonly string[] {
  const together = [
    ...lines.map(({ total, parts }) => [total, ...parts]),
    ...orders.map(({ lesser, greater }) => [...greater, ...lesser]),
  ];
  return together.flatMap((keys) => (keys.some((key) => reached.has(key)) ? keys : []));
}
