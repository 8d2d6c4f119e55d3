import type { CountLine } from "../../disclosure/count-table.js";
import { rolloutCounts } from "../rollout-count.js";
import { cellKey } from "./cell-key.js";
import type { RolloutCountsRow, RolloutRows } from "./rollout-rows.js";

/** One line for every sum of every count of a day. */
export function toSumLines({ sums }: RolloutRows, asAt: string): readonly CountLine[] {
  return rolloutCounts.flatMap((count) => {
    const keyOf = ({ area, level }: RolloutCountsRow) => cellKey({ asAt, area, level, count });
    return sums.map(({ total, parts }) => ({ total: keyOf(total), parts: parts.map(keyOf) }));
  });
}
