import type { ReturnRow } from "@plumbline/domain";
import type { Database, Store } from "../store/store.js";

/** The returns that stand: of each programme, authority, day and level the one accepted last. */
export async function listAccepted(database: Database): Promise<readonly ReturnRow[]> {
  const rows = await database
    .selectFrom("returned_count")
    .selectAll()
    .distinctOn(["programme", "area", "as_at", "level"])
    .orderBy("programme")
    .orderBy("area")
    .orderBy("as_at")
    .orderBy("level")
    .orderBy("submission", "desc")
    .execute();
  return rows.map(({ programme, area, as_at: asAt, level, ...rest }) => {
    const { eligible, endorsed, knowledge, practice, assessed, accredited } = rest;
    return {
      programme,
      area,
      asAt,
      level,
      counts: { eligible, endorsed, knowledge, practice, assessed, accredited },
    };
  });
}

export function listAcceptedReturns(store: Store): Promise<readonly ReturnRow[]> {
  return listAccepted(store.database);
}
