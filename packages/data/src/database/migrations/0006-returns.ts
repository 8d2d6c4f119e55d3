import { accreditationLevels, returnCounts } from "@plumbline/domain";
import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createGuard, guardLog } from "./guards.js";
import { oneOf } from "./one-of.js";

const counts = sql.join(
  returnCounts.map((name) => sql`${sql.ref(name)} integer not null check (${sql.ref(name)} >= 0)`),
);

async function createReturns(database: Kysely<unknown>): Promise<void> {
  await sql`create table submission (
    id integer generated always as identity primary key,
    submitted_at timestamptz not null,
    key text not null references access_key,
    file_digest text not null check (length(file_digest) = 64)
  )`.execute(database);
  await sql`create table returned_count (
    submission integer not null references submission,
    programme text not null,
    area text not null,
    as_at date not null,
    level text not null check (level in (${oneOf(accreditationLevels)})),
    ${counts},
    primary key (programme, area, as_at, level, submission)
  )`.execute(database);
}

/** A submission takes its rows when it is accepted, none later, and keeps them. */
async function guardReturns(database: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_late_return() returns trigger language plpgsql as $$
    begin
      if exists (
        select from touched join submission on submission.id = touched.submission
        where submission.xmin::text <> pg_current_xact_id()::xid::text
      ) then
        raise exception 'what is written stays: a submission takes its rows when it is accepted, none later'
          using errcode = 'restrict_violation';
      end if;
      return null;
    end $$`.execute(database);
  const run = sql`refuse_late_return()`;
  await createGuard(database, { table: "returned_count", event: "insert", rows: "new", run });
  for (const table of ["submission", "returned_count"]) {
    await guardLog(database, table, ["update", "delete", "truncate"]);
  }
}

export const createReturnsAndEmbargo: Migration = {
  async up(database) {
    await createReturns(database);
    await guardReturns(database);
    await sql`alter table release add column embargo_until timestamptz`.execute(database);
  },
};
