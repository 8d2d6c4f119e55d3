import {
  emptyRecord,
  findPublishedRow,
  known,
  missing,
  type Illustration,
  type RolloutFigure,
} from "@plumbline/domain";
import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import {
  importFile,
  listReleaseHeadings,
  loadRelease,
  publishIllustration,
  publishRelease,
  verifyStore,
  type Store,
} from "../../src/index.js";
import { hull } from "../support/areas.ts";
import { makeFile } from "../support/files.ts";
import { fixture } from "../support/fixtures.ts";
import { publishedStore } from "../support/stores.ts";

const place = { programme: "trial", asAt: "2027-03-31", area: hull.code, level: "supervisor" } as const;

const rollout: readonly RolloutFigure[] = [
  { ...place, quantity: "eligible", value: known(40) },
  { ...place, quantity: "endorsed", value: known(0) },
  { ...place, quantity: "assessed", value: missing("not-published") },
  { ...place, quantity: "accredited", value: missing("suppressed") },
];

const illustration: Illustration = {
  rollout,
  record: {
    ...emptyRecord,
    programmes: [
      { slug: "trial", name: "Trial", status: "running", levels: ["supervisor"], summary: "Invented." },
    ],
  },
};

const publishedAt = "2026-11-24T10:00:00.000Z";

let store: Store;
beforeEach(async () => {
  store = await publishedStore();
});

test("a release gives back every figure of a rollout or its reason, and its digest from the rows", async () => {
  const { version } = await publishIllustration(store, illustration, publishedAt);
  const { rolloutOf, programmes } = await loadRelease(store, version);
  const published = rolloutOf.get("trial");
  expect(programmes.map(({ slug }) => slug)).toContain("trial");
  expect(published?.days).toEqual(["2027-03-31"]);
  expect(published && findPublishedRow(published, place)?.values).toEqual({
    eligible: known(40),
    endorsed: known(0),
    assessed: missing("not-published"),
    accredited: missing("suppressed"),
    "accredited-share": missing("not-published"),
  });
  expect((await verifyStore(store)).intact).toBe(true);
});

test("a changed row of a published rollout is refused, and so is one more", async () => {
  await publishIllustration(store, illustration, publishedAt);
  const changing = sql`update rollout_figure set value = 45 where value = 40`.execute(store.database);
  await expect(changing).rejects.toThrow(/what is published stays/);
  const adding = sql`insert into rollout_figure
    select edition, programme, '2027-06-30', area, level, quantity, value, reason from rollout_figure`;
  await expect(adding.execute(store.database)).rejects.toThrow(
    /insert on rollout_figure of a published edition/,
  );
});

test("an illustrative release takes a number apart, supersedes nothing and is carried into no release of figures", async () => {
  const [before] = await listReleaseHeadings(store);
  const illustrative = await publishIllustration(store, illustration, publishedAt);
  expect(illustrative).toMatchObject({ version: "2023.900", illustrative: true });
  expect(illustrative).not.toHaveProperty("supersedes");
  const text = await readFile(fixture("workforce-2023.csv"), "utf8");
  const file = await makeFile(text.replace(",16.4,17,15.8,15.5,", ",15.4,16,14.8,14.5,"));
  await importFile(store, { file, source: "dfe-workforce" });
  const next = await publishRelease(store, { publishedAt });
  expect(next).toMatchObject({ version: "2023.1", illustrative: false, supersedes: before?.id });
  expect((await loadRelease(store, next.version)).rolloutOf.size).toBe(0);
});
