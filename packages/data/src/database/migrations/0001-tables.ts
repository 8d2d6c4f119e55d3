import { areaLevels, closenesses, missingReasons, noteKinds, sourceKinds } from "@plumbline/domain";
import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { oneOf } from "./one-of.js";

async function createContent(database: Kysely<unknown>): Promise<void> {
  await sql`create table edition (
    id integer generated always as identity primary key,
    source text not null,
    vintage text not null,
    name text not null,
    publisher text not null,
    url text not null,
    licence text not null,
    kind text not null check (kind in (${oneOf(sourceKinds)})),
    published_on date,
    digest text not null check (length(digest) = 64),
    unique (id, source)
  )`.execute(database);
  await sql`create table area (
    edition integer not null references edition on delete cascade,
    code text not null check (code ~ '^E[0-9]{8}(-E[0-9]{8})*$'),
    dfe_code text,
    name text not null,
    aliases text[] not null,
    level text not null check (level in (${oneOf(areaLevels)})),
    parent text,
    region text,
    valid_from date,
    valid_to date,
    predecessors text[] not null,
    successors text[] not null,
    members text[] not null,
    joint_return text,
    change text,
    primary key (edition, code)
  )`.execute(database);
  await sql`create table observation (
    edition integer not null references edition on delete cascade,
    indicator text not null,
    period text not null,
    area text not null,
    value numeric,
    reason text check (reason in (${oneOf(missingReasons)})),
    primary key (edition, indicator, period, area),
    check ((value is null) <> (reason is null))
  )`.execute(database);
}

async function createContext(database: Kysely<unknown>): Promise<void> {
  await sql`create table neighbour (
    edition integer not null references edition on delete cascade,
    model text not null,
    area text not null,
    position integer not null check (position > 0),
    neighbour text not null,
    closeness text not null check (closeness in (${oneOf(closenesses)})),
    primary key (edition, model, area, position)
  )`.execute(database);
  await sql`create table note (
    edition integer not null references edition on delete cascade,
    kind text not null check (kind in (${oneOf(noteKinds)})),
    text text not null,
    author text not null,
    date date not null,
    areas text[] not null,
    indicators text[] not null,
    periods text[] not null
  )`.execute(database);
  await sql`create index note_of_edition on note (edition)`.execute(database);
}

async function createReleases(database: Kysely<unknown>): Promise<void> {
  await sql`create table release (
    id text primary key,
    data_year integer not null,
    minor integer not null check (minor >= 0),
    title text not null,
    summary text,
    published_at timestamptz not null,
    digest text not null unique check (length(digest) = 64),
    supersedes text references release (id),
    illustrative boolean not null,
    unique (data_year, minor),
    unique nulls not distinct (supersedes)
  )`.execute(database);
  await sql`create table release_edition (
    release text not null references release (id),
    source text not null,
    edition integer not null,
    primary key (release, source),
    foreign key (edition, source) references edition (id, source)
  )`.execute(database);
  await sql`create index release_of_edition on release_edition (edition)`.execute(database);
}

export const createTables: Migration = {
  async up(database) {
    await createContent(database);
    await createContext(database);
    await createReleases(database);
  },
};
