import { sql, type Kysely, type RawBuilder } from "kysely";

export interface Guard {
  readonly table: string;
  readonly event: "insert" | "update" | "delete" | "truncate";
  readonly rows?: "new" | "old";
  readonly run: RawBuilder<unknown>;
}

/** Statement-level, so that a bulk insert into a staged edition pays for one look only. */
export async function createGuard(
  database: Kysely<unknown>,
  { table, event, rows, run }: Guard,
): Promise<void> {
  const name = sql.id(["published_stays", event, rows].filter(Boolean).join("_"));
  const touched = rows === undefined ? sql`` : sql`referencing ${sql.raw(rows)} table as touched`;
  const when = rows === undefined ? sql`before` : sql`after`;
  await sql`create trigger ${name} ${when} ${sql.raw(event)} on ${sql.table(table)}
    ${touched} for each statement execute function ${run}`.execute(database);
}

/** What keeps the rows of a published edition as they are. */
export function guardsOfContent(table: string, run: RawBuilder<unknown>): readonly Guard[] {
  return [
    { table, event: "insert", rows: "new", run },
    { table, event: "update", rows: "old", run },
    { table, event: "update", rows: "new", run },
    { table, event: "delete", rows: "old", run },
    { table, event: "truncate", run: sql`refuse_change()` },
  ];
}

/** Guards a table of edition content that a later migration adds. */
export async function guardContent(database: Kysely<unknown>, table: string): Promise<void> {
  for (const guard of guardsOfContent(table, sql`refuse_published()`)) await createGuard(database, guard);
}

/** Guards a table that only grows: what was written there is neither changed nor taken away. */
export async function guardLog(
  database: Kysely<unknown>,
  table: string,
  events: readonly Guard["event"][],
): Promise<void> {
  for (const event of events) await createGuard(database, { table, event, run: sql`refuse_rewriting()` });
}
