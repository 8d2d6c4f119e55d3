import { contextTopics } from "@plumbline/domain";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";
import { guardContent } from "./guards.js";
import { oneOf } from "./one-of.js";

export const createContext: Migration = {
  async up(database) {
    await sql`create table context_fact (
      edition integer not null references edition (id) on delete cascade,
      topic text not null check (topic in (${oneOf(contextTopics)})),
      area text not null,
      period text not null,
      text text not null,
      primary key (edition, topic, area, period)
    )`.execute(database);
    await guardContent(database, "context_fact");
  },
};
