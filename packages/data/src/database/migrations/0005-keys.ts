import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { keyRoles } from "../../keys/key-role.js";
import { guardLog } from "./guards.js";
import { oneOf } from "./one-of.js";

async function createKeyTable(database: Kysely<unknown>): Promise<void> {
  await sql`create table access_key (
    id text primary key check (id ~ '^[0-9a-f]{12}$'),
    secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
    label text not null check (label <> ''),
    role text not null check (role in (${oneOf(keyRoles)})),
    areas text[] not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    check ((role = 'submitter') = (cardinality(areas) > 0))
  )`.execute(database);
}

/** A key may end; in all else it stays what was issued, and it is never forgotten. */
async function guardKeys(database: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_other_key() returns trigger language plpgsql as $$
    begin
      if (new.id, new.secret_hash, new.label, new.role, new.areas, new.issued_at)
        is distinct from (old.id, old.secret_hash, old.label, old.role, old.areas, old.issued_at)
        or old.revoked_at is not null then
        raise exception 'a key that was issued stays as it is: it can only expire or be revoked'
          using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(database);
  await sql`create trigger key_stays before update on access_key
    for each row execute function refuse_other_key()`.execute(database);
}

async function createAuditLog(database: Kysely<unknown>): Promise<void> {
  await sql`create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    key text references access_key,
    role text check (role in (${oneOf(keyRoles)})),
    action text not null check (action <> ''),
    subject text not null,
    check ((key is null) = (role is null))
  )`.execute(database);
  await sql`create index audit_entry_of_key on audit_entry (key, id)`.execute(database);
}

async function createLogGuard(database: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception 'what is written stays: % on % is refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
    end $$`.execute(database);
}

export const createKeys: Migration = {
  async up(database) {
    await createKeyTable(database);
    await createAuditLog(database);
    await createLogGuard(database);
    await guardLog(database, "audit_entry", ["update", "delete", "truncate"]);
    await guardLog(database, "access_key", ["delete", "truncate"]);
    await guardKeys(database);
  },
};
