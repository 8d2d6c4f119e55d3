import type { CountCell } from "../../disclosure/count-table.js";
import { isRevealingChange } from "../../disclosure/is-revealing-change.js";
import type { AccreditationLevel } from "../../programme/accreditation-level.js";
import { rolloutCounts, type RolloutCount } from "../rollout-count.js";
import { cellKey } from "./cell-key.js";
import type { Continuation } from "./continuations.js";
import type { RolloutCountsRow } from "./rollout-rows.js";

export interface Day {
  readonly asAt: string;
  readonly rows: readonly RolloutCountsRow[];
}

/**
 * The keys of the later day whose change since the earlier one points at 1 to 5 people, where a reader saw the earlier figure. Areas
 * that were reorganised are compared as a whole.
 */
export function listRevealing(
  { before, now }: { readonly before: Day; readonly now: Day },
  continuations: readonly Continuation[],
  settled: ReadonlyMap<string, CountCell>,
): readonly string[] {
  const levels = [...new Set(now.rows.map(({ level }) => level))];
  const wasShown = (key: string) => {
    const cell = settled.get(key);
    return cell?.state === "settled" && cell.shown !== undefined;
  };
  return levels.flatMap((level) =>
    continuations.flatMap((pair) => {
      const old = pick(before.rows, pair.before, level);
      const fresh = pick(now.rows, pair.now, level);
      if (old.length < pair.before.length || fresh.length < pair.now.length) return [];
      return rolloutCounts.flatMap((count) => {
        const seen = old.every(({ area }) => wasShown(cellKey({ asAt: before.asAt, area, level, count })));
        if (!seen || !isRevealingChange(sumOf(old, count), sumOf(fresh, count))) return [];
        return fresh.map(({ area }) => cellKey({ asAt: now.asAt, area, level, count }));
      });
    }),
  );
}

function pick(
  rows: readonly RolloutCountsRow[],
  codes: readonly string[],
  level: AccreditationLevel,
): readonly RolloutCountsRow[] {
  return rows.filter((row) => row.level === level && codes.includes(row.area));
}

function sumOf(rows: readonly RolloutCountsRow[], count: RolloutCount): number {
  return rows.reduce((sum, { counts }) => sum + counts[count], 0);
}
