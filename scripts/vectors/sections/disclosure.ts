import {
  boundCells,
  findRemainder,
  isSmallCount,
  loadSolver,
  protectTable,
  roundToFive,
  type CountCell,
  type CountTable,
} from "@plumbline/domain";
import type { Adapter, Adapters } from "../adapter.ts";
import type { Inputs } from "../inputs.ts";

const solver = await loadSolver();

/** Ofqual's words for a count that is too small to show; which counts are, and the rounding of the others, is ours. */
const roundBase5: Adapter = (inputs) => ({
  display: inputs
    .numbers("values")
    .map((count) => (isSmallCount(count) ? "fewer than 5" : String(roundToFive(count)))),
});

/** A vector's margins are published as they are: whole, and never suppressed. */
const suppressTable: Adapter = (inputs) => {
  const counts = inputs.table("table").map((row) => row.map((count) => count ?? 0));
  const table = toTable(counts);
  const own = new Set(
    counts.flatMap((row, r) => row.flatMap((count, c) => (isSmallCount(count) ? [at(r, c)] : []))),
  );
  const boundsOf = (count: number) => ({ lower: count, upper: count });
  const suppressed = protectTable(solver, table, { primary: own, boundsOf });
  const mark = (keys: ReadonlySet<string>) => counts.map((row, r) => row.map((_, c) => keys.has(at(r, c))));
  const audit = (keys: ReadonlySet<string>) =>
    boundCells(solver, { table, suppressed: keys, boundsOf }).map(({ key, lower, upper }) => {
      const [row = 0, col = 0] = key.split(" ").map(Number);
      return { row, col, true: counts[row]?.[col] ?? 0, min: lower, max: upper };
    });
  return {
    primary: mark(own),
    secondary: mark(suppressed),
    auditPrimaryOnly: audit(own),
    auditFinal: audit(suppressed),
  };
};

const differencingAudit: Adapter = (inputs: Inputs) => ({
  ...findRemainder(
    inputs.number("national"),
    inputs.number("sumOfPublishedLAs"),
    inputs.texts("missingLAs").length,
  ),
});

function at(row: number | string, column: number | string): string {
  return `${row} ${column}`;
}

function toTable(counts: readonly (readonly number[])[]): CountTable {
  const settled = (count: number): CountCell => ({ state: "settled", shown: { lower: count, upper: count } });
  const open = counts.flatMap((row, r) =>
    row.map((count, c): readonly [string, CountCell] => [at(r, c), { state: "open", count }]),
  );
  const columns = (counts[0] ?? []).map((_, c) => counts.map((row) => row[c] ?? 0));
  const sum = (line: readonly number[]) => line.reduce((total, count) => total + count, 0);
  return {
    cells: new Map<string, CountCell>([
      ...open,
      ...counts.map((row, r) => [at(r, "total"), settled(sum(row))] as const),
      ...columns.map((column, c) => [at("total", c), settled(sum(column))] as const),
    ]),
    lines: [
      ...counts.map((row, r) => ({ total: at(r, "total"), parts: row.map((_, c) => at(r, c)) })),
      ...columns.map((column, c) => ({ total: at("total", c), parts: column.map((_, r) => at(r, c)) })),
    ],
    orders: [],
    shares: [],
  };
}

export const disclosure: Adapters = { roundBase5, suppressTable, differencingAudit };
