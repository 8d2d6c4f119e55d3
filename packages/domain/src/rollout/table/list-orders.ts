import type { CountOrder } from "../../disclosure/count-table.js";
import type { ReturnedCounts } from "../returned-counts.js";
import { rolloutCounts, type RolloutCount } from "../rollout-count.js";
import { cellKey } from "./cell-key.js";
import type { Continuation } from "./continuations.js";

const possibleOrders: readonly (readonly [RolloutCount, RolloutCount])[] = [
  ["endorsed", "eligible"],
  ["assessed", "eligible"],
  ["assessed", "endorsed"],
  ["accredited", "assessed"],
  ["accredited", "endorsed"],
];

/** What a reader may take for granted of one row: that a later step has no more people than an earlier one, where that always held. */
export function listOrders(returns: readonly ReturnedCounts[]): readonly CountOrder[] {
  const holding = possibleOrders.filter(([lesser, greater]) =>
    returns.every(({ counts }) => counts[lesser] <= counts[greater]),
  );
  return returns.flatMap(({ asAt, area, level }) =>
    holding.map(([lesser, greater]) => ({
      lesser: [cellKey({ asAt, area, level, count: lesser })],
      greater: [cellKey({ asAt, area, level, count: greater })],
    })),
  );
}

/**
 * Running totals: what was counted on the day before cannot be more than what is counted now. Eligible is no running total, and a
 * count that fell after all (a correction) binds nothing.
 */
export function listOrdersInTime(
  { before, now }: { readonly before: readonly ReturnedCounts[]; readonly now: readonly ReturnedCounts[] },
  continuations: readonly Continuation[],
): readonly CountOrder[] {
  const levels = [...new Set(now.map(({ level }) => level))];
  const pairs = levels.flatMap((level) =>
    continuations.map((pair) => ({
      before: before.filter((one) => one.level === level && pair.before.includes(one.area)),
      now: now.filter((one) => one.level === level && pair.now.includes(one.area)),
      whole: pair.before.length + pair.now.length,
    })),
  );
  const whole = pairs.filter((pair) => pair.before.length + pair.now.length === pair.whole);
  return whole.flatMap((pair) =>
    runningCounts
      .filter((count) => sumOf(pair.before, count) <= sumOf(pair.now, count))
      .map((count) => ({ lesser: keysOf(pair.before, count), greater: keysOf(pair.now, count) })),
  );
}

const runningCounts = rolloutCounts.filter((count) => count !== "eligible");

function sumOf(returns: readonly ReturnedCounts[], count: RolloutCount): number {
  return returns.reduce((sum, { counts }) => sum + counts[count], 0);
}

function keysOf(returns: readonly ReturnedCounts[], count: RolloutCount): readonly string[] {
  return returns.map(({ asAt, area, level }) => cellKey({ asAt, area, level, count }));
}
