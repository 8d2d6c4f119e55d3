import { figureUnits, programmeStatuses, qualifiers, sourceKinds, standings } from "@plumbline/domain";
import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { guardContent } from "./guards.js";
import { oneOf } from "./one-of.js";

/** A day, a month or a year: as exact as its source. */
function partialDate(column: string) {
  return sql`${sql.ref(column)} text check (${sql.ref(column)} ~ '^[0-9]{4}(-[0-9]{2}){0,2}$')`;
}

const ofEdition = sql`edition integer not null references edition (id) on delete cascade`;
const ofProgramme = sql`foreign key (edition, programme) references programme (edition, slug) on delete cascade`;
const ofReference = sql`foreign key (edition, reference) references reference (edition, slug) on delete cascade`;

async function createHeadings(database: Kysely<unknown>): Promise<void> {
  await sql`create table reference (
    ${ofEdition},
    slug text not null,
    name text not null,
    publisher text not null,
    url text not null,
    licence text not null,
    kind text not null check (kind in (${oneOf(sourceKinds)})),
    standing text not null check (standing in (${oneOf(standings)})),
    published_on date,
    primary key (edition, slug)
  )`.execute(database);
  await sql`create table programme (
    ${ofEdition},
    slug text not null,
    name text not null,
    status text not null check (status in (${oneOf(programmeStatuses)})),
    ${partialDate("started_on")},
    ${partialDate("ended_on")},
    levels text[] not null,
    summary text not null,
    primary key (edition, slug)
  )`.execute(database);
}

async function createHistory(database: Kysely<unknown>): Promise<void> {
  await sql`create table programme_component (
    ${ofEdition},
    programme text not null,
    position integer not null check (position > 0),
    slug text not null,
    name text not null,
    description text not null,
    reference text not null,
    primary key (edition, programme, slug), ${ofProgramme}, ${ofReference}
  )`.execute(database);
  await sql`create table programme_phase (
    ${ofEdition},
    programme text not null,
    slug text not null,
    name text not null,
    ${partialDate("started_on")},
    sites integer not null check (sites >= 0),
    reference text not null,
    primary key (edition, programme, slug), ${ofProgramme}, ${ofReference}
  )`.execute(database);
  await sql`create table programme_event (
    ${ofEdition},
    programme text not null,
    slug text not null,
    ${partialDate("date")} not null,
    title text not null,
    text text not null,
    reference text not null,
    primary key (edition, programme, slug), ${ofProgramme}, ${ofReference}
  )`.execute(database);
}

async function createFacts(database: Kysely<unknown>): Promise<void> {
  await sql`create table programme_site (
    ${ofEdition},
    programme text not null,
    area text not null,
    phase text not null,
    ${partialDate("joined_on")} not null,
    reference text not null,
    primary key (edition, programme, area), ${ofReference},
    foreign key (edition, programme, phase) references programme_phase (edition, programme, slug) on delete cascade
  )`.execute(database);
  await sql`create table reported_figure (
    ${ofEdition},
    subject text not null,
    quantity text not null,
    name text not null,
    ${partialDate("as_at")} not null,
    geography text not null,
    level text not null,
    value numeric not null,
    unit text not null check (unit in (${oneOf(figureUnits)})),
    qualifier text not null check (qualifier in (${oneOf(qualifiers)})),
    scope text not null,
    reference text not null,
    note text,
    primary key (edition, subject, quantity, as_at, geography, level), ${ofReference}
  )`.execute(database);
}

export const createProgrammes: Migration = {
  async up(database) {
    await createHeadings(database);
    await createHistory(database);
    await createFacts(database);
    const tables = ["reference", "programme", "programme_component", "programme_phase", "programme_event"];
    for (const table of [...tables, "programme_site", "reported_figure"]) await guardContent(database, table);
  },
};
