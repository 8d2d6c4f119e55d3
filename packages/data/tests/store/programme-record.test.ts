import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { loadRelease, publishBundled, verifyStore, type Store } from "../../src/index.js";
import { emptyStore } from "../support/stores.ts";

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await publishBundled(store);
});

test("a release gives back the record it was published with, and its digest from the rows", async () => {
  const { programmes, references, figuresOf } = await loadRelease(store, "2025.1");
  const [naas, induction] = programmes;
  expect([naas?.slug, induction?.slug]).toEqual(["naas", "social-work-induction-programme"]);
  expect(naas?.components.map(({ slug }) => slug)).toEqual([
    "practice-endorsement",
    "knowledge-assessment",
    "simulated-practice",
  ]);
  expect(naas?.phases.map(({ sites }) => sites)).toEqual([5, 51, 12]);
  expect(naas?.timeline[0]).toMatchObject({ slug: "statuses-announced", date: "2014-10" });
  expect(induction).toMatchObject({ status: "planned", levels: [], sites: [] });
  expect(induction).not.toHaveProperty("startedOn");
  const saving = figuresOf.get("naas")?.find(({ quantity }) => quantity === "saving-per-pound-low");
  expect(saving?.value).toBe(2.03);
  expect(references.get("written-answer-28085")).toMatchObject({
    kind: "reported",
    standing: "first-hand",
    publishedOn: "2020-03-16",
  });
  expect((await verifyStore(store)).intact).toBe(true);
});

test("a release from before the record holds none", async () => {
  const { programmes, figuresOf } = await loadRelease(store, "2025.0");
  expect(programmes).toEqual([]);
  expect(figuresOf.size).toBe(0);
});

const changes = {
  reference: "url = 'https://example.org'",
  programme: "summary = 'other'",
  programme_component: "name = 'other'",
  programme_phase: "sites = 6",
  programme_event: "text = 'other'",
  programme_site: "joined_on = '2018'",
  reported_figure: "value = 1",
} as const;

test.each(Object.entries(changes))(
  "the database refuses to change a row of a published %s",
  async (...row) => {
    const [table, change] = row;
    const changing = sql`update ${sql.table(table)} set ${sql.raw(change)}`.execute(store.database);
    await expect(changing).rejects.toThrow(/what is published stays/);
  },
);

test("the database refuses one more figure in a published record", async () => {
  const adding = sql`insert into reported_figure
    select edition, subject, 'another', name, as_at, geography, level, value, unit, qualifier, scope, reference, note
    from reported_figure limit 1`.execute(store.database);
  await expect(adding).rejects.toThrow(/insert on reported_figure of a published edition/);
});
