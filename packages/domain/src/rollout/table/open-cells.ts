import type { CountCell, CountShare } from "../../disclosure/count-table.js";
import { findPrimary } from "../../disclosure/find-primary.js";
import { isPublishable } from "../../disclosure/is-publishable.js";
import { roundShare } from "../../disclosure/round-share.js";
import { rolloutCounts, type RolloutCount } from "../rollout-count.js";
import { cellKey } from "./cell-key.js";
import type { RolloutCountsRow } from "./rollout-rows.js";

function listPublishable({ areaLevel, level }: RolloutCountsRow): readonly RolloutCount[] {
  return rolloutCounts.filter((count) => isPublishable(areaLevel, level, count));
}

/** The cells of the day that is to be published: open where the kind of area may show them, withheld where it may not. */
export function toOpenCells(
  rows: readonly RolloutCountsRow[],
  asAt: string,
): readonly (readonly [string, CountCell])[] {
  return rows.flatMap((row) => {
    const shown = listPublishable(row);
    return rolloutCounts.map((count): readonly [string, CountCell] => [
      cellKey({ asAt, area: row.area, level: row.level, count }),
      shown.includes(count) ? { state: "open", count: row.counts[count] } : { state: "withheld" },
    ]);
  });
}

/** The keys of the counts that may not be shown for their own sake. */
export function listPrimary(rows: readonly RolloutCountsRow[], asAt: string): readonly string[] {
  return rows.flatMap((row) =>
    findPrimary(row.counts, listPublishable(row)).map((count) =>
      cellKey({ asAt, area: row.area, level: row.level, count }),
    ),
  );
}

/** The share of each row that could be shown beside its counts. */
export function toOpenShares(rows: readonly RolloutCountsRow[], asAt: string): readonly CountShare[] {
  return rows.map(({ area, level, counts }) => {
    const percent = roundShare(counts.accredited, counts.eligible);
    return {
      part: cellKey({ asAt, area, level, count: "accredited" }),
      whole: cellKey({ asAt, area, level, count: "eligible" }),
      ...(percent === undefined ? {} : { percent }),
    };
  });
}
