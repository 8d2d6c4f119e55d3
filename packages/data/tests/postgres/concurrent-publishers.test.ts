import { bundledReleases } from "../../src/bundled/manifest.js";
import { expect, test } from "vitest";
import {
  listReleaseHeadings,
  migrateStore,
  NothingStagedError,
  openStore,
  publishBundled,
  publishRelease,
  StoreBusyError,
  verifyStore,
} from "../../src/index.js";
import { sql } from "kysely";
import { importFixture, publishedAt, publishFixtures } from "../support/publish-fixtures.ts";
import { makeDatabase } from "../support/stores.ts";

test("lets one of two that publish at once win, and tells the other clearly", async () => {
  const databaseUrl = await makeDatabase();
  const [first, second] = [
    await openStore({ databaseUrl, dataFolder: "" }),
    await openStore({ databaseUrl, dataFolder: "" }),
  ];
  await migrateStore(first);
  await importFixture(first, "areas.tsv", "plumbline-areas");
  await importFixture(first, "workforce-2023.csv", "dfe-workforce");
  const published = await Promise.allSettled([
    publishRelease(first, { publishedAt }),
    publishRelease(second, { publishedAt }),
  ]);
  const refused = published.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(refused).toEqual([expect.any(NothingStagedError)]);
  expect(await listReleaseHeadings(second)).toHaveLength(1);
  await first.close();
  await second.close();
});

test("tells a publisher that another is at work when it does not end in time", async () => {
  const databaseUrl = await makeDatabase();
  const store = await openStore({ databaseUrl, dataFolder: "" });
  await migrateStore(store);
  await publishFixtures(store);
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const other = await openStore({ databaseUrl, dataFolder: "" });
  await other.database.transaction().execute(async (transaction) => {
    await sql`lock table release in exclusive mode`.execute(transaction);
    await expect(publishRelease(store, { publishedAt })).rejects.toThrow(StoreBusyError);
    expect(await listReleaseHeadings(store)).toHaveLength(1);
  });
  await other.close();
  await store.close();
});

test("lets several gateways that start at once on an empty database publish the bundled releases once", async () => {
  const databaseUrl = await makeDatabase();
  const start = async () => {
    const store = await openStore({ databaseUrl, dataFolder: "" });
    await migrateStore(store);
    return { store, published: await publishBundled(store) };
  };
  const started = await Promise.all([start(), start(), start()]);
  expect(started.flatMap(({ published }) => published.map(({ version }) => version))).toEqual(
    bundledReleases.map(({ version }) => version),
  );
  const [one, two] = started.map(({ store }) => store);
  if (one === undefined || two === undefined) throw new Error("three were started");
  expect(await listReleaseHeadings(one)).toEqual(await listReleaseHeadings(two));
  expect((await verifyStore(two)).intact).toBe(true);
  for (const { store } of started) await store.close();
});
