import { findValue, type ReleaseHeading } from "@plumbline/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { bundledReleases } from "../../src/bundled/manifest.js";
import {
  listReleaseHeadings,
  loadRelease,
  publishBundled,
  publishRelease,
  verifyStore,
  type Store,
} from "../../src/index.js";
import { importFixture, publishedAt } from "../support/publish-fixtures.ts";
import { emptyStore, publishedStore } from "../support/stores.ts";

const versions = bundledReleases.map(({ version }) => version);

describe("in a new store", () => {
  let store: Store;
  let published: readonly ReleaseHeading[];

  beforeAll(async () => {
    store = await emptyStore();
    published = await publishBundled(store);
  });

  test("publishes every bundled release, oldest first, and none of them twice", async () => {
    expect(versions.slice(0, 3)).toEqual(["2023.0", "2024.0", "2025.0"]);
    expect(published.map(({ version }) => version)).toEqual(versions);
    expect(await publishBundled(store)).toEqual([]);
    expect(await listReleaseHeadings(store)).toEqual(published.toReversed());
    expect((await verifyStore(store)).intact).toBe(true);
  });

  test.each([
    ["turnover-rate-fte", "E92000001", "2025", 11.8],
    ["agency-rate-fte", "E92000001", "2025", 13],
    ["vacancy-rate-fte", "E92000001", "2025", 14.2],
    ["caseload-fte", "E92000001", "2025", 15.2],
    ["inpost-fte", "E92000001", "2025", 36186.3],
    ["turnover-rate-fte", "E12000007", "2025", 13.8],
    ["turnover-rate-fte", "E92000001", "2022", 17.2],
  ])("knows %s of %s in %s as %d", async (indicator, area, period, number) => {
    const { cube } = await loadRelease(store, "2025.0");
    expect(findValue(cube, area, indicator, period)).toEqual({ known: true, number });
  });

  test("keeps what a release said when the next one revises it", async () => {
    const [earlier, later] = [await loadRelease(store, "2024.0"), await loadRelease(store, "2025.0")];
    const turnovers = [earlier, later].map(({ cube }) =>
      findValue(cube, "E92000001", "turnover-rate-fte", "2024"),
    );
    expect(turnovers).toEqual([
      { known: true, number: 13.8 },
      { known: true, number: 13.9 },
    ]);
  });

  test("carries a figure or a reason for 151 authorities of 2025, of which 148 have a turnover", async () => {
    const { areas, cube } = await loadRelease(store, "2025.0");
    const turnovers = areas.areas
      .filter(({ level }) => level === "local-authority")
      .map(({ code }) => findValue(cube, code, "turnover-rate-fte", "2025"))
      .filter((value) => value.known || value.reason !== "not-published");
    const known = turnovers.flatMap((value) => (value.known ? [value.number] : []));
    expect([turnovers.length, known.length]).toEqual([151, 148]);
    expect(known.filter((number) => number >= 15)).toHaveLength(40);
  });

  test("counts nine regions and two halves of London among 177 areas, with the directors' own names", async () => {
    const { areas } = await loadRelease(store, "2025.0");
    const count = (level: string) => areas.areas.filter((area) => area.level === level).length;
    expect([areas.areas.length, count("country"), count("region"), count("subregion")]).toEqual([
      177, 1, 9, 2,
    ]);
    expect(areas.byCode.get("E12000006")?.aliases).toContain("Eastern");
    expect(areas.byCode.get("E12000007")?.aliases).toContain("Greater London");
    expect(areas.byCode.get("E12000003")?.aliases).toContain("Yorkshire & Humber");
  });

  test("keeps a note out of the releases before the year it speaks of", async () => {
    const [earlier, later] = [await loadRelease(store, "2024.0"), await loadRelease(store, "2025.0")];
    const [textBefore, textAfter] = [earlier, later].map(({ notes }) =>
      notes.map(({ text }) => text).join("\n"),
    );
    expect(textBefore).not.toMatch(/cyber attack/);
    expect(textAfter).toMatch(/No return was made for 2025 after a cyber attack/);
  });
});

test("leaves a staged edition staged, and stays behind a release of the store's own", async () => {
  const store = await publishedStore();
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const published = await publishBundled(store);
  expect(published.map(({ version }) => version)).toEqual(versions.slice(1));
  expect((await verifyStore(store)).editions.filter(({ staged }) => staged)).toHaveLength(1);
  expect(await publishRelease(store, { publishedAt })).toMatchObject({ supersedes: published.at(-1)?.id });
  expect(await publishBundled(store)).toEqual([]);
});
