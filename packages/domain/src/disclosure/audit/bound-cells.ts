import { isShown, type CountTable } from "../count-table.js";
import { DisclosureError } from "../disclosure-error.js";
import type { CountBounds } from "../round-to-five.js";
import type { Solver } from "./linear-system.js";
import { toLinearSystem, type BoundsOf } from "./to-linear-system.js";

/** A hidden count and the whole numbers that everything published leaves for it. */
export interface BoundedCell extends CountBounds {
  readonly key: string;
}

export interface Audit {
  readonly table: CountTable;
  readonly suppressed: ReadonlySet<string>;
  readonly boundsOf: BoundsOf;
}

/** A hidden count must be able to lie anywhere in a range at least this wide. */
export const narrowestRange = 5;

const tolerance = 1e-6;

/** The keys of a table whose counts no reader sees. */
export function listHidden({ table, suppressed }: Pick<Audit, "table" | "suppressed">): readonly string[] {
  return [...table.cells.keys()].filter((key) => !isShown(table, suppressed, key));
}

/**
 * The range of each hidden count: the least and the most it can be, given everything published.
 *
 * Formula: two linear programmes a count. Units: people. Throws `DisclosureError` where the table contradicts itself.
 * Source: Fischetti & Salazar 2000, Models and algorithms for optimizing cell suppression.
 */
export function boundCells(solver: Solver, audit: Audit): readonly BoundedCell[] {
  const { system, columnOf } = toLinearSystem(audit.table, audit.suppressed, audit.boundsOf);
  return solver.using(system, (optimise) =>
    listHidden(audit).map((key) => {
      const column = columnOf.get(key) ?? 0;
      const range = toRange([1, -1].map((weight) => valueAt(optimise([{ column, weight }]), column)));
      return { key, ...range };
    }),
  );
}

/** The whole numbers between the least and the most of some values, those that the solver missed by a hair included. */
export function toRange(values: readonly number[]): CountBounds {
  return {
    lower: Math.ceil(Math.min(...values) - tolerance),
    upper: Math.floor(Math.max(...values) + tolerance),
  };
}

export function valueAt(point: ArrayLike<number> | undefined, column: number): number {
  const value = point?.[column];
  if (value === undefined) throw new DisclosureError("These counts contradict what is already published.");
  return value;
}
