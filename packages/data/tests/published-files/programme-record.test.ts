import type { Release } from "@plumbline/domain";
import { beforeAll, expect, test } from "vitest";
import { loadRelease, publishBundled } from "../../src/index.js";
import { readPublished, type Row } from "../support/published-files.ts";
import { emptyStore } from "../support/stores.ts";

let release: Release;
beforeAll(async () => {
  const store = await emptyStore();
  await publishBundled(store);
  release = await loadRelease(store, "2025.1");
});

const address = /https?:\/\/\S+/;

function addressOf(row: Row): string | undefined {
  return address.exec(row["source"] ?? "")?.[0];
}

function urlOf(reference: string): string | undefined {
  return release.references.get(reference)?.url;
}

test("carries every compiled number that has a link, with its value, its date and its page, and no other", async () => {
  const rows = await readPublished("naas/naas_figures.csv");
  const linked = rows.filter((row) => addressOf(row) !== undefined && Number.isFinite(Number(row["value"])));
  const expected = linked.map((row) => [row["date"], Number(row["value"]), addressOf(row)]);
  const figures = release.figuresOf.get("naas") ?? [];
  const carried = figures.map(({ asAt, value, reference }) => [asAt, value, urlOf(reference)]);
  expect(expected).toHaveLength(72);
  expect(carried.map(String).toSorted()).toEqual(expected.map(String).toSorted());
});

test("tells in the timeline what was found in words, from the same pages", async () => {
  const rows = await readPublished("naas/naas_figures.csv");
  const inWords = rows.filter((row) => !Number.isFinite(Number(row["value"])));
  const pages = (release.programmes[0]?.timeline ?? []).map(({ reference }) => urlOf(reference));
  expect(inWords).toHaveLength(4);
  for (const row of inWords) expect(pages).toContain(addressOf(row));
});

test("names the sites that were confirmed, each by the code it had then, its phase and its page", async () => {
  const rows = await readPublished("naas/naas_participation.csv");
  const expected = rows.map((row) => [row["gss_code"], row["phase"], addressOf(row)].join(" "));
  const naas = release.programmes.find(({ slug }) => slug === "naas");
  const named = (naas?.sites ?? []).map(({ area, phase, reference }) =>
    [area, naas?.phases.find(({ slug }) => slug === phase)?.name, urlOf(reference)].join(" "),
  );
  expect(named).toHaveLength(26);
  expect(named.toSorted()).toEqual(expected.toSorted());
});
