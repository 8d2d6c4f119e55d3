import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createGuard, guardsOfContent, type Guard } from "./guards.js";

const contentTables = ["area", "observation", "neighbour", "note"] as const;
const recordTables = ["release", "release_edition"] as const;

async function createFunctions(database: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'what is published stays: % on % is refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
    end $$`.execute(database);
  await sql`create function refuse_published() returns trigger language plpgsql as $$
    begin
      if exists (select from touched join release_edition using (edition)) then
        raise exception 'what is published stays: % on % of a published edition is refused', lower(tg_op), tg_table_name
          using errcode = 'restrict_violation';
      end if;
      return null;
    end $$`.execute(database);
  await sql`create function refuse_published_edition() returns trigger language plpgsql as $$
    begin
      if exists (select from touched join release_edition on release_edition.edition = touched.id) then
        raise exception 'what is published stays: % of a published edition is refused', lower(tg_op)
          using errcode = 'restrict_violation';
      end if;
      return null;
    end $$`.execute(database);
  await sql`create function refuse_late_edition() returns trigger language plpgsql as $$
    begin
      if exists (
        select from touched join release on release.id = touched.release
        where release.xmin::text <> pg_current_xact_id()::xid::text
      ) then
        raise exception 'what is published stays: a release takes its editions when it is published, none later'
          using errcode = 'restrict_violation';
      end if;
      return null;
    end $$`.execute(database);
}

function guardsOfRecord(table: string): readonly Guard[] {
  const run = sql`refuse_change()`;
  return [
    { table, event: "update", run },
    { table, event: "delete", run },
    { table, event: "truncate", run },
  ];
}

export const keepWhatIsPublished: Migration = {
  async up(database) {
    await createFunctions(database);
    const guards: readonly Guard[] = [
      ...guardsOfContent("edition", sql`refuse_published_edition()`),
      ...contentTables.flatMap((table) => guardsOfContent(table, sql`refuse_published()`)),
      ...recordTables.flatMap(guardsOfRecord),
      { table: "release_edition", event: "insert", rows: "new", run: sql`refuse_late_edition()` },
    ];
    for (const guard of guards) await createGuard(database, guard);
  },
};
