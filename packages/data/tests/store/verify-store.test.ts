import { sql } from "kysely";
import { expect, test } from "vitest";
import { verifyStore, type Store } from "../../src/index.js";
import { importFixture } from "../support/publish-fixtures.ts";
import { publishedStore } from "../support/stores.ts";

/** Changes rows as somebody would who owns the database and turns its guards off. */
async function tamper(store: Store, table: string, change: string): Promise<void> {
  const { database } = store;
  await sql`alter table ${sql.table(table)} disable trigger user`.execute(database);
  await sql.raw(change).execute(database);
  await sql`alter table ${sql.table(table)} enable trigger user`.execute(database);
}

test("finds every digest of an untouched store to be that of its rows", async () => {
  const store = await publishedStore();
  const { intact, editions, releases } = await verifyStore(store);
  expect(intact).toBe(true);
  expect(editions.map(({ source, staged }) => [source, staged])).toEqual([
    ["plumbline-areas", false],
    ["dfe-statistical-neighbours", false],
    ["plumbline-notes", false],
    ["dfe-workforce", false],
  ]);
  expect(releases).toMatchObject([{ version: "2023.0", intact: true }]);
});

test("tells a staged edition from a published one", async () => {
  const store = await publishedStore();
  await importFixture(store, "notes.tsv", "plumbline-notes");
  expect((await verifyStore(store)).editions.at(-1)).toMatchObject({
    source: "plumbline-notes",
    staged: true,
  });
});

test.each([
  [
    "observation",
    "update observation set value = 99 where area = 'E06000001' and indicator = 'cases' and period = '2023'",
    "dfe-workforce",
  ],
  [
    "observation",
    "delete from observation where area = 'E06000001' and indicator = 'cases' and period = '2023'",
    "dfe-workforce",
  ],
  ["area", "update area set name = 'Elsewhere' where code = 'E06000001'", "plumbline-areas"],
  ["note", "update note set text = 'All is well.'", "plumbline-notes"],
  ["neighbour", "update neighbour set closeness = 'close' where position = 1", "dfe-statistical-neighbours"],
])("finds the edition of a %s that was changed behind its guards", async (table, change, source) => {
  const store = await publishedStore();
  await tamper(store, table, change);
  const { intact, editions } = await verifyStore(store);
  expect(intact).toBe(false);
  expect(editions.filter((edition) => !edition.intact).map((edition) => edition.source)).toEqual([source]);
});

test("finds a release whose editions were swapped", async () => {
  const store = await publishedStore();
  await tamper(store, "release_edition", "delete from release_edition where source = 'plumbline-notes'");
  const { intact, releases } = await verifyStore(store);
  expect(intact).toBe(false);
  expect(releases).toMatchObject([{ version: "2023.0", intact: false }]);
});

test("finds a release that bears another id than its content gives it", async () => {
  const store = await publishedStore();
  await sql`alter table release_edition drop constraint release_edition_release_fkey`.execute(store.database);
  await tamper(store, "release", "update release set id = 'another'");
  await tamper(store, "release_edition", "update release_edition set release = 'another'");
  expect((await verifyStore(store)).releases).toMatchObject([{ id: "another", intact: false }]);
});
