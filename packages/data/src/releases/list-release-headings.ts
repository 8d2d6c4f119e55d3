import type { ReleaseHeading } from "@plumbline/domain";
import type { Selectable } from "kysely";
import type { ReleaseTable } from "../database/tables/release.js";
import type { Database, Store } from "../store/store.js";
import { formatVersion } from "./release-version.js";

function toHeading(row: Selectable<ReleaseTable>): ReleaseHeading {
  const { id, title, digest, illustrative, summary, supersedes, embargo_until } = row;
  return {
    id,
    version: formatVersion({ dataYear: row.data_year, minor: row.minor }),
    title,
    publishedAt: row.published_at,
    digest,
    illustrative,
    ...(summary === null ? {} : { summary }),
    ...(supersedes === null ? {} : { supersedes }),
    ...(embargo_until === null ? {} : { embargoUntil: embargo_until }),
  };
}

export async function listHeadings(database: Database): Promise<readonly ReleaseHeading[]> {
  const rows = await database
    .selectFrom("release")
    .selectAll()
    .orderBy("data_year", "desc")
    .orderBy("minor", "desc")
    .execute();
  return rows.map(toHeading);
}

/** The newest release of figures: an illustrative one is never the latest. Headings come newest first. */
export function findLatest(headings: readonly ReleaseHeading[]): ReleaseHeading | undefined {
  return headings.find(({ illustrative }) => !illustrative);
}

/** What names every release of the store, the latest first. Cheap: a gateway may ask it every few seconds. */
export function listReleaseHeadings(store: Store): Promise<readonly ReleaseHeading[]> {
  return listHeadings(store.database);
}
