import { known, missing, type RolloutFigure } from "@plumbline/domain";
import type { Database } from "../store/store.js";

/** Every figure of rollouts that some editions hold, in a fixed order. */
export async function readRollout(
  database: Database,
  editions: readonly number[],
): Promise<readonly RolloutFigure[]> {
  const rows = await database
    .selectFrom("rollout_figure")
    .selectAll()
    .where("edition", "in", editions)
    .orderBy("programme")
    .orderBy("as_at")
    .orderBy("level")
    .orderBy("area")
    .orderBy("quantity")
    .execute();
  return rows.map(({ edition: _edition, as_at: asAt, value, reason, ...place }) => ({
    ...place,
    asAt,
    value: value === null ? missing(reason ?? "not-published") : known(value),
  }));
}
