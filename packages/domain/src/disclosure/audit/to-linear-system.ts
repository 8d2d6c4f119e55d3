import { isShown, shownCount, type CountCell, type CountTable } from "../count-table.js";
import { smallestOpenGroup } from "../is-class-disclosive.js";
import type { CountBounds } from "../round-to-five.js";
import type { LinearRow, LinearSystem } from "./linear-system.js";

/** More people than any count here can hold: the workforce of England is about 36,000. */
export const mostPeople = 100_000;

/** What a reader infers from a count that is shown. */
export type BoundsOf = (count: number) => CountBounds;

/** A table as a reader knows it. `columnOf` finds the column of a key. */
export interface KnownSystem {
  readonly system: LinearSystem;
  readonly columnOf: ReadonlyMap<string, number>;
}

const unknown: CountBounds = { lower: 0, upper: mostPeople };

/** Writes what is published and what anybody knows of a table as linear bounds on every count of it. */
export function toLinearSystem(
  table: CountTable,
  suppressed: ReadonlySet<string>,
  boundsOf: BoundsOf,
): KnownSystem {
  const keys = [...table.cells.keys()];
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const known = new Map([...table.cells].map(([key, cell]) => [key, boundsOfCell(key, cell)]));
  const term = (key: string, coefficient: number) => ({ column: columnOf.get(key) ?? 0, coefficient });

  function boundsOfCell(key: string, cell: CountCell): CountBounds {
    if (cell.state === "settled") return cell.shown ?? unknown;
    const count = shownCount(table, suppressed, key);
    return count === undefined ? unknown : boundsOf(count);
  }
  const lines = table.lines.map(({ total, parts }): LinearRow => {
    return { terms: [...parts.map((key) => term(key, 1)), term(total, -1)], lower: 0, upper: 0 };
  });
  const orders = table.orders
    .filter(({ lesser, greater }) => sumOf(lesser, known).upper > sumOf(greater, known).lower)
    .map(({ lesser, greater }): LinearRow => {
      const terms = [...greater.map((key) => term(key, 1)), ...lesser.map((key) => term(key, -1))];
      return { terms, lower: 0, upper: Infinity };
    });
  const shares = table.shares
    .filter(({ part, whole }) => [part, whole].every((key) => isShown(table, suppressed, key)))
    .flatMap(({ part, whole, percent }): readonly LinearRow[] => {
      if (percent === undefined) return [{ terms: [term(whole, 1)], lower: 0, upper: smallestOpenGroup - 1 }];
      return [
        { terms: [term(whole, 1)], lower: smallestOpenGroup, upper: Infinity },
        { terms: [term(part, 1), term(whole, (0.5 - percent) / 100)], lower: 0, upper: Infinity },
        { terms: [term(part, 1), term(whole, -(percent + 0.5) / 100)], lower: -Infinity, upper: 0 },
      ];
    });
  return { system: { columns: [...known.values()], rows: [...lines, ...orders, ...shares] }, columnOf };
}

function sumOf(keys: readonly string[], known: ReadonlyMap<string, CountBounds>): CountBounds {
  const bounds = keys.map((key) => known.get(key) ?? unknown);
  return {
    lower: bounds.reduce((sum, { lower }) => sum + lower, 0),
    upper: bounds.reduce((sum, { upper }) => sum + upper, 0),
  };
}
