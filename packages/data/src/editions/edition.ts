import type { Source } from "@plumbline/domain";
import type { Selectable } from "kysely";
import type { EditionTable } from "../database/tables/edition.js";
import type { Database } from "../store/store.js";

/** A source's content at one vintage, as the store holds it. */
export interface Edition {
  readonly id: number;
  readonly source: Source;
  readonly digest: string;
}

export function toEdition(row: Selectable<EditionTable>): Edition {
  const { id, digest, published_on, source: slug, name, publisher, url, licence, kind, vintage } = row;
  const publishedOn = published_on === null ? {} : { publishedOn: published_on };
  return { id, digest, source: { slug, name, publisher, url, licence, kind, vintage, ...publishedOn } };
}

/** Editions that no release holds yet: they may still be replaced. */
export async function listStagedEditions(database: Database): Promise<readonly Edition[]> {
  const rows = await database
    .selectFrom("edition")
    .selectAll()
    .where((query) =>
      query.not(
        query.exists(
          query.selectFrom("release_edition").select("edition").whereRef("edition", "=", "edition.id"),
        ),
      ),
    )
    .orderBy("source")
    .execute();
  return rows.map(toEdition);
}

export async function listEditionsOf(database: Database, release: string): Promise<readonly Edition[]> {
  const rows = await database
    .selectFrom("edition")
    .innerJoin("release_edition", "release_edition.edition", "edition.id")
    .selectAll("edition")
    .where("release_edition.release", "=", release)
    .orderBy("edition.source")
    .execute();
  return rows.map(toEdition);
}

/** A published edition of a source with this very content, if there is one. */
export async function findPublishedEdition(
  database: Database,
  source: string,
  digest: string,
): Promise<Edition | undefined> {
  const row = await database
    .selectFrom("edition")
    .innerJoin("release_edition", "release_edition.edition", "edition.id")
    .selectAll("edition")
    .where("edition.source", "=", source)
    .where("edition.digest", "=", digest)
    .limit(1)
    .executeTakeFirst();
  return row && toEdition(row);
}
