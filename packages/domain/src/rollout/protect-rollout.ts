import type { AreaRegister } from "../areas/area-register.js";
import type { Solver } from "../disclosure/audit/linear-system.js";
import type { CountCell, CountOrder, CountTable } from "../disclosure/count-table.js";
import { DisclosureError } from "../disclosure/disclosure-error.js";
import { protectTable } from "../disclosure/protect-table.js";
import { boundsOfRounded } from "../disclosure/round-to-five.js";
import type { ReturnedCounts } from "./returned-counts.js";
import { rolloutCounts } from "./rollout-count.js";
import type { RolloutFigure } from "./rollout-figure.js";
import { cellKey } from "./table/cell-key.js";
import { listContinuations } from "./table/continuations.js";
import { listOrders, listOrdersInTime } from "./table/list-orders.js";
import { listRevealing, type Day } from "./table/list-revealing.js";
import { listPrimary, toOpenCells, toOpenShares } from "./table/open-cells.js";
import { toRolloutRows } from "./table/rollout-rows.js";
import { toSettledCells, toSettledShares } from "./table/settled-cells.js";
import { toSumLines } from "./table/sum-lines.js";
import { toFigures } from "./table/to-figures.js";

/** What a day is published from. `returns` holds the accepted returns of that day and of every day before it. */
export interface Rollout {
  readonly programme: string;
  readonly asAt: string;
  readonly register: AreaRegister;
  readonly returns: readonly ReturnedCounts[];
  /** What earlier releases published of any programme, and cannot take back. */
  readonly published: readonly RolloutFigure[];
}

/**
 * The figures of one more day, safe to publish beside everything published before: small counts and telling ones held back, the
 * rest rounded, and audited so that no hidden count, of this day or an earlier one, can be worked out to within five.
 *
 * Rule: methods of this folder and of `disclosure`, in their order. Throws `DisclosureError` where earlier releases already give
 * a count away, or where the day is published already.
 */
export function protectRollout(solver: Solver, rollout: Rollout): readonly RolloutFigure[] {
  const { programme, asAt, register } = rollout;
  const published = rollout.published.filter((figure) => figure.programme === programme);
  const later = published.find((figure) => figure.asAt >= asAt);
  if (later !== undefined) {
    throw new DisclosureError(
      `Counts as at ${later.asAt} are published already: only a later day can follow.`,
    );
  }
  const { table, primary, day } = toRolloutTable({ ...rollout, published });
  const suppressed = protectTable(solver, table, { primary, boundsOf: boundsOfRounded });
  return day.rows.flatMap((row) => toFigures(row, { programme, asAt, register, table, suppressed }));
}

/** The day as a table of counts with all that binds them, and the counts that cannot be shown for their own sake. */
export function toRolloutTable({ asAt, register, returns, published }: Rollout): {
  readonly table: CountTable;
  readonly primary: ReadonlySet<string>;
  readonly day: Day;
} {
  const settled = new Map(toSettledCells(published));
  const publishedDays = [...new Set(published.map((figure) => figure.asAt))].toSorted();
  const days = [...publishedDays.filter((one) => one < asAt), asAt];
  const returnsOf = (one: string) =>
    returns.filter(({ area, level, asAt: day }) => {
      const settledKey = cellKey({ asAt: day, area, level, count: "eligible" });
      return day === one && (day === asAt || settled.has(settledKey));
    });
  const rowsOf = days.map((one) => ({ asAt: one, ...toRolloutRows(register, returnsOf(one)) }));
  const now = rowsOf.at(-1) ?? { asAt, ...toRolloutRows(register, []) };
  const steps = days.slice(1).map((later, place) => {
    const [earlier, present] = [returnsOf(days[place] ?? later), returnsOf(later)];
    const pairs = listContinuations(register, codesOf(earlier), codesOf(present));
    return listOrdersInTime({ before: earlier, now: present }, pairs);
  });
  const revealing = rowsOf.slice(0, -1).flatMap((before) => {
    const pairs = listContinuations(register, codesOf(before.rows), codesOf(now.rows));
    return listRevealing({ before, now }, pairs, settled);
  });
  const stands = toStandingTest(days.flatMap(returnsOf), settled);
  return {
    day: now,
    primary: new Set([...listPrimary(now.rows, asAt), ...revealing]),
    table: {
      cells: new Map([...settled, ...toOpenCells(now.rows, asAt)]),
      lines: rowsOf.flatMap((one) => toSumLines(one, one.asAt)),
      orders: [...listOrders(days.flatMap(returnsOf)), ...steps.flat()].filter(stands),
      shares: [...toSettledShares(published), ...toOpenShares(now.rows, asAt)],
    },
  };
}

/** Tells the orders whose counts all still are what was published of them: a figure that was corrected since binds nothing. */
function toStandingTest(
  returns: readonly ReturnedCounts[],
  settled: ReadonlyMap<string, CountCell>,
): (order: CountOrder) => boolean {
  const standing = new Map(
    returns.flatMap((one) =>
      rolloutCounts.map((count) => [cellKey({ ...one, count }), one.counts[count]] as const),
    ),
  );
  const isAsPublished = (key: string) => {
    const [cell, count] = [settled.get(key), standing.get(key)];
    if (cell?.state !== "settled" || cell.shown === undefined || count === undefined) return true;
    return cell.shown.lower <= count && count <= cell.shown.upper;
  };
  return ({ lesser, greater }) => [...lesser, ...greater].every(isAsPublished);
}

function codesOf(rows: readonly { readonly area: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ area }) => area));
}
