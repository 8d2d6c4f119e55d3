import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Migration } from "kysely/migration";

const contentTables = ["area", "observation", "neighbour", "note"] as const;
const recordTables = ["release", "release_edition"] as const;

interface Guard {
  readonly table: string;
  readonly event: "insert" | "update" | "delete" | "truncate";
  readonly rows?: "new" | "old";
  readonly run: RawBuilder<unknown>;
}

/** Statement-level, so that a bulk insert into a staged edition pays for one look only. */
async function createGuard(database: Kysely<unknown>, { table, event, rows, run }: Guard): Promise<void> {
  const name = sql.id(["published_stays", event, rows].filter(Boolean).join("_"));
  const touched = rows === undefined ? sql`` : sql`referencing ${sql.raw(rows)} table as touched`;
  const when = rows === undefined ? sql`before` : sql`after`;
  await sql`create trigger ${name} ${when} ${sql.raw(event)} on ${sql.table(table)}
    ${touched} for each statement execute function ${run}`.execute(database);
}

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

function guardsOfContent(table: string, run: RawBuilder<unknown>): readonly Guard[] {
  return [
    { table, event: "insert", rows: "new", run },
    { table, event: "update", rows: "old", run },
    { table, event: "update", rows: "new", run },
    { table, event: "delete", rows: "old", run },
    { table, event: "truncate", run: sql`refuse_change()` },
  ];
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
