import { quantile } from "./drive.ts";
import type { Cell } from "./measure-cell.ts";

/** The rounds of each contestant at each workload, by letter and name. */
export type Cells = ReadonlyMap<string, readonly Cell[]>;

/** The median over rounds of one of the things measured. */
export function medianOf(rounds: readonly Cell[], read: (cell: Cell) => number): number {
  return quantile(rounds.map(read), 0.5);
}
