import { findValue } from "@plumbline/domain";
import { expect, test } from "vitest";
import { listReleaseHeadings, loadRelease, publishBundled, verifyStore } from "../../src/index.js";
import { importFixture, publishedAt } from "../support/publish-fixtures.ts";
import { emptyStore, publishedStore } from "../support/stores.ts";
import { publishRelease } from "../../src/index.js";

test("publishes the three bundled releases, with the figures everybody knows, and none of them twice", async () => {
  const store = await emptyStore();
  const published = await publishBundled(store);
  expect(published.map(({ version }) => version)).toEqual(["2023.0", "2024.0", "2025.0"]);
  expect(await publishBundled(store)).toEqual([]);
  expect(await listReleaseHeadings(store)).toEqual(published.toReversed());
  expect((await verifyStore(store)).intact).toBe(true);

  const [, of2024, of2025] = published;
  const earlier = await loadRelease(store, of2024?.id ?? "");
  const later = await loadRelease(store, of2025?.id ?? "");
  const read = (indicator: string, area: string, period: string) =>
    findValue(later.cube, area, indicator, period);
  const england2025 = [
    "turnover-rate-fte",
    "agency-rate-fte",
    "vacancy-rate-fte",
    "caseload-fte",
    "inpost-fte",
  ];
  expect(england2025.map((indicator) => read(indicator, "E92000001", "2025"))).toEqual(
    [11.8, 13, 14.2, 15.2, 36186.3].map((number) => ({ known: true, number })),
  );
  expect(read("turnover-rate-fte", "E12000007", "2025")).toEqual({ known: true, number: 13.8 });
  expect(read("turnover-rate-fte", "E92000001", "2022")).toEqual({ known: true, number: 17.2 });
  expect(findValue(earlier.cube, "E92000001", "turnover-rate-fte", "2024")).toEqual({
    known: true,
    number: 13.8,
  });
  expect(read("turnover-rate-fte", "E92000001", "2024")).toEqual({ known: true, number: 13.9 });
});

test("carries a figure or a reason for 151 authorities of 2025, of which 148 have a turnover", async () => {
  const store = await emptyStore();
  await publishBundled(store);
  const { areas, cube } = await loadRelease(store, "2025.0");
  const turnovers = areas.areas
    .filter(({ level }) => level === "local-authority")
    .map(({ code }) => findValue(cube, code, "turnover-rate-fte", "2025"))
    .filter((value) => value.known || value.reason !== "not-published");
  expect(turnovers).toHaveLength(151);
  const known = turnovers.flatMap((value) => (value.known ? [value.number] : []));
  expect(known).toHaveLength(148);
  expect(known.filter((number) => number >= 15)).toHaveLength(40);
});

test("counts nine regions, two halves of London and 177 areas, with the names of the directors' association", async () => {
  const store = await emptyStore();
  await publishBundled(store);
  const { areas } = await loadRelease(store, "2025.0");
  const count = (level: string) => areas.areas.filter((area) => area.level === level).length;
  expect([areas.areas.length, count("country"), count("region"), count("subregion")]).toEqual([177, 1, 9, 2]);
  expect(areas.byCode.get("E12000006")?.aliases).toContain("Eastern");
  expect(areas.byCode.get("E12000007")?.aliases).toContain("Greater London");
  expect(areas.byCode.get("E12000003")?.aliases).toContain("Yorkshire & Humber");
});

test("keeps a note out of the releases before the year it speaks of", async () => {
  const store = await emptyStore();
  await publishBundled(store);
  const notesOf = async (version: string) =>
    (await loadRelease(store, version)).notes.map(({ text }) => text).join("\n");
  expect(await notesOf("2024.0")).not.toMatch(/cyber attack/);
  expect(await notesOf("2025.0")).toMatch(/No return was made for 2025 after a cyber attack/);
});

test("leaves a staged edition staged, and carries on after it is published", async () => {
  const store = await publishedStore();
  await importFixture(store, "notes.tsv", "plumbline-notes");
  const published = await publishBundled(store);
  expect(published.map(({ version }) => version)).toEqual(["2024.0", "2025.0"]);
  expect((await verifyStore(store)).editions.filter(({ staged }) => staged)).toHaveLength(1);
  expect(await publishRelease(store, { publishedAt })).toMatchObject({ version: "2025.1" });
  expect(await publishBundled(store)).toEqual([]);
});
