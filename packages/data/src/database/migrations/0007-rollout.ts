import { accreditationLevels, missingReasons, rolloutQuantities } from "@plumbline/domain";
import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { guardContent } from "./guards.js";
import { oneOf } from "./one-of.js";

/** Releases of figures are one chain, each after the one before; an illustrative one stands beside it and supersedes nothing. */
async function letIllustrationsStandApart(database: Kysely<unknown>): Promise<void> {
  await sql`alter table release drop constraint release_supersedes_key`.execute(database);
  await sql`create unique index release_supersedes_key on release (supersedes) nulls not distinct
    where not illustrative`.execute(database);
}

export const createRollout: Migration = {
  async up(database) {
    await sql`create table rollout_figure (
      edition integer not null references edition (id) on delete cascade,
      programme text not null,
      as_at date not null,
      area text not null,
      level text not null check (level in (${oneOf(accreditationLevels)})),
      quantity text not null check (quantity in (${oneOf(rolloutQuantities)})),
      value integer check (value >= 0),
      reason text check (reason in (${oneOf(missingReasons)})),
      primary key (edition, programme, as_at, area, level, quantity),
      check ((value is null) <> (reason is null))
    )`.execute(database);
    await guardContent(database, "rollout_figure");
    await letIllustrationsStandApart(database);
  },
};
