import type { ReturnRow } from "@plumbline/domain";
import type { Database, Store } from "../store/store.js";

/** A return that stands, and the submission that it came with. */
export interface StandingReturn {
  readonly submission: number;
  readonly row: ReturnRow;
}

/** The returns that stand: of each programme, authority, day and level the one accepted last. */
export async function listStanding(database: Database): Promise<readonly StandingReturn[]> {
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
  return rows.map(({ submission, programme, area, as_at: asAt, level, ...rest }) => {
    const { eligible, endorsed, knowledge, practice, assessed, accredited } = rest;
    const counts = { eligible, endorsed, knowledge, practice, assessed, accredited };
    return { submission, row: { programme, area, asAt, level, counts } };
  });
}

export async function listAccepted(database: Database): Promise<readonly ReturnRow[]> {
  return (await listStanding(database)).map(({ row }) => row);
}

export function listAcceptedReturns(store: Store): Promise<readonly ReturnRow[]> {
  return listAccepted(store.database);
}
