import { sql } from "kysely";
import type { Migration } from "kysely/migration";
import { guardContent } from "./guards.js";

export const createDeprivation: Migration = {
  async up(database) {
    await sql`create table deprivation (
      edition integer not null references edition (id) on delete cascade,
      index text not null,
      area text not null,
      average_rank double precision not null,
      population integer not null,
      basis text not null,
      primary key (edition, index, area)
    )`.execute(database);
    await guardContent(database, "deprivation");
  },
};
