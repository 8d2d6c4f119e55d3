import type { CountBounds } from "./round-to-five.js";

/**
 * One count of a table: open to be shown or suppressed, withheld whatever it is, or settled by an earlier release (`shown` absent
 * where that release suppressed it).
 */
export type CountCell =
  | { readonly state: "open"; readonly count: number }
  | { readonly state: "withheld" }
  | { readonly state: "settled"; readonly shown?: CountBounds };

/** Counts that add up to another one. */
export interface CountLine {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Counts that together cannot exceed others: those accredited were assessed, and a running count never falls. */
export interface CountOrder {
  readonly lesser: readonly string[];
  readonly greater: readonly string[];
}

/** A share that is shown as a whole percent wherever both of its counts are; `percent` is absent where it is of too few people. */
export interface CountShare {
  readonly part: string;
  readonly whole: string;
  readonly percent?: number;
}

/** Counts by key and what anybody knows to hold between them. */
export interface CountTable {
  readonly cells: ReadonlyMap<string, CountCell>;
  readonly lines: readonly CountLine[];
  readonly orders: readonly CountOrder[];
  readonly shares: readonly CountShare[];
}

/** The count of an open cell that is not suppressed; undefined for every other. */
export function shownCount(
  table: CountTable,
  suppressed: ReadonlySet<string>,
  key: string,
): number | undefined {
  const cell = table.cells.get(key);
  return cell?.state === "open" && !suppressed.has(key) ? cell.count : undefined;
}

/** Whether a reader sees a figure at a key, of this release or an earlier one. */
export function isShown(table: CountTable, suppressed: ReadonlySet<string>, key: string): boolean {
  const cell = table.cells.get(key);
  if (cell?.state === "settled") return cell.shown !== undefined;
  return shownCount(table, suppressed, key) !== undefined;
}
