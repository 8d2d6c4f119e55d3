import { bundledReleases } from "../../src/bundled/manifest.js";
import { expect, test } from "vitest";
import { DisclosureError, loadSolver } from "@plumbline/domain";
import {
  listAuditEntries,
  listReleaseHeadings,
  loadRelease,
  migrateStore,
  NothingStagedError,
  openStore,
  publishBundled,
  publishRelease,
  publishReturns,
  StoreBusyError,
  submitReturns,
  verifyStore,
} from "../../src/index.js";
import { sql } from "kysely";
import { importFixture, publishedAt, publishFixtures } from "../support/publish-fixtures.ts";
import {
  hartlepool,
  issueSubmitter,
  middlesbrough,
  now,
  programmeRelease,
  putKey,
  returnFile,
} from "../support/returns.ts";
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

test("lets one of two that publish the same returns at once win, tells the other clearly, and publishes once", async () => {
  const databaseUrl = await makeDatabase();
  const [first, second] = [
    await openStore({ databaseUrl, dataFolder: "" }),
    await openStore({ databaseUrl, dataFolder: "" }),
  ];
  await migrateStore(first);
  await publishFixtures(first);
  const content = returnFile({ done: 60 }, { authority: middlesbrough.code, done: 50 });
  const submitter = await issueSubmitter(first, [hartlepool.code, middlesbrough.code]);
  await submitReturns(first, { content, release: programmeRelease, key: submitter, now });
  const key = await putKey(first, { role: "statistician", areas: [] });
  const solver = await loadSolver();
  const publication = { programme: "live", asAt: "2026-12-31", key, publishedAt: now };
  const ended = await Promise.allSettled([
    publishReturns(first, solver, publication),
    publishReturns(second, solver, publication),
  ]);
  const refused = ended.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(refused).toHaveLength(1);
  expect(refused[0] instanceof DisclosureError || refused[0] instanceof StoreBusyError).toBe(true);
  const [latest, ...before] = await listReleaseHeadings(second);
  expect(before).toHaveLength(1);
  const release = await loadRelease(second, latest?.id ?? "");
  expect(release.sources.find(({ slug }) => slug === "plumbline-returns")?.kind).toBe("programme-return");
  expect(release.rolloutOf.size).toBe(1);
  const published = await listAuditEntries(first, { most: 10, action: "publish-returns" });
  expect(published).toEqual([
    expect.objectContaining({ key: key.id, subject: "release 2023.1, live as at 2026-12-31" }),
  ]);
  expect((await verifyStore(second)).intact).toBe(true);
  await first.close();
  await second.close();
});
