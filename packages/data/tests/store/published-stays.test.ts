import { sql } from "kysely";
import { expect, test } from "vitest";
import { importFixture } from "../support/publish-fixtures.ts";
import { emptyStore, publishedStore } from "../support/stores.ts";

const contentTables = ["edition", "area", "observation", "neighbour", "note"] as const;
const everyTable = [...contentTables, "release", "release_edition"] as const;

const changes: Readonly<Record<(typeof everyTable)[number], string>> = {
  edition: "name = 'other'",
  area: "name = 'other'",
  observation: "reason = 'suppressed', value = null",
  neighbour: "closeness = 'close'",
  note: "text = 'other'",
  release: "title = 'other'",
  release_edition: "source = 'other'",
};

test.each(everyTable)("the database refuses to change a row of a published %s", async (table) => {
  const { database } = await publishedStore();
  const changing = sql`update ${sql.table(table)} set ${sql.raw(changes[table])}`.execute(database);
  await expect(changing).rejects.toThrow(/what is published stays/);
});

test.each(everyTable)("the database refuses to delete a row of a published %s", async (table) => {
  const { database } = await publishedStore();
  await expect(sql`delete from ${sql.table(table)}`.execute(database)).rejects.toThrow(
    /what is published stays|violates foreign key/,
  );
});

test.each(everyTable)("the database refuses to empty the table %s", async (table) => {
  const { database } = await publishedStore();
  await expect(sql`truncate ${sql.table(table)} cascade`.execute(database)).rejects.toThrow(
    /what is published stays/,
  );
});

test("the database refuses a figure more in a published edition", async () => {
  const { database } = await publishedStore();
  const edition = sql`(select edition from release_edition where source = 'dfe-workforce')`;
  const adding = sql`insert into observation (edition, indicator, period, area, value)
    values (${edition}, 'cases', '2099', 'E06000001', 1)`.execute(database);
  await expect(adding).rejects.toThrow(/insert on observation of a published edition/);
});

test("the database refuses to move a figure out of a published edition", async () => {
  const store = await publishedStore();
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const moving = sql`update note set edition = (select max(id) from edition)
    where edition = (select edition from release_edition where source = 'plumbline-notes')`.execute(
    store.database,
  );
  await expect(moving).rejects.toThrow(/what is published stays/);
});

test("the database refuses to move a figure into a published edition", async () => {
  const store = await publishedStore();
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const moving =
    sql`update note set edition = (select edition from release_edition where source = 'plumbline-notes')
    where edition = (select max(id) from edition)`.execute(store.database);
  await expect(moving).rejects.toThrow(/update on note of a published edition/);
});

test("the database refuses to give a release another edition once it is published", async () => {
  const store = await publishedStore();
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const adding = sql`insert into release_edition (release, source, edition)
    select (select id from release), 'plumbline-extra', max(id) from edition`.execute(store.database);
  await expect(adding).rejects.toThrow(/what is published stays|foreign key/);
  const swapping = sql`update release_edition set edition = (select max(id) from edition)
    where source = 'plumbline-notes'`.execute(store.database);
  await expect(swapping).rejects.toThrow(/what is published stays/);
});

test("the database refuses an edition for a published release even of a source it lacks", async () => {
  const store = await publishedStore();
  await sql`insert into edition (source, vintage, name, publisher, url, licence, kind, digest)
    values ('other', '1', 'n', 'p', 'u', 'l', 'reported', ${"0".repeat(64)})`.execute(store.database);
  const adding = sql`insert into release_edition (release, source, edition)
    select (select id from release), 'other', max(id) from edition`.execute(store.database);
  await expect(adding).rejects.toThrow(/a release takes its editions when it is published/);
});

test("what is only staged may be changed and deleted", async () => {
  const store = await emptyStore();
  await importFixture(store, "areas.tsv", "plumbline-areas");
  await sql`update area set name = 'other'`.execute(store.database);
  await sql`delete from edition`.execute(store.database);
  const { rows } = await sql`select * from area`.execute(store.database);
  expect(rows).toEqual([]);
});

test("the database takes a figure or a reason, never both and never neither", async () => {
  const store = await emptyStore();
  await importFixture(store, "areas.tsv", "plumbline-areas");
  for (const figure of ["1, 'suppressed'", "null, null", "null, 'unknown'"]) {
    const adding = sql`insert into observation (edition, indicator, period, area, value, reason)
      select id, 'cases', '2023', 'E06000001', ${sql.raw(figure)} from edition`.execute(store.database);
    await expect(adding).rejects.toThrow(/check constraint/);
  }
});
