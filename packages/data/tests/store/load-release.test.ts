import { findValue, type Value } from "@plumbline/domain";
import { expect, test } from "vitest";
import { findReleaseHeading, loadRelease, UnknownReleaseError } from "../../src/index.js";
import { emptyStore, publishedStore } from "../support/stores.ts";

const reasons: readonly (readonly [string, string, Value])[] = [
  ["E06000001", "agency-fte", { known: true, number: 10.5 }],
  ["E06000001", "starters-headcount", { known: false, reason: "unavailable" }],
  ["E06000002", "agency-fte", { known: false, reason: "rounds-to-zero" }],
  ["E06000002", "agency-cover-rate-fte", { known: false, reason: "suppressed" }],
  ["E09000021-E09000027", "cases", { known: true, number: 1388 }],
  ["E09000021", "cases", { known: false, reason: "not-published" }],
];

test("loads figures and reasons as they were printed", async () => {
  const store = await publishedStore();
  const { cube } = await loadRelease(store, "2023.0");
  expect(reasons.map(([area, indicator]) => findValue(cube, area, indicator, "2023"))).toEqual(
    reasons.map(([, , value]) => value),
  );
  expect(findValue(cube, "E06000002", "absence-rate-fte", "2022")).toEqual({
    known: false,
    reason: "low-reliability",
  });
  expect(findValue(cube, "E06000002", "agency-fte", "2022")).toEqual({ known: true, number: 0 });
});

test("loads everything else that was published together", async () => {
  const store = await publishedStore();
  const release = await loadRelease(store, "2023.0");
  expect(release.periodCodes).toEqual(["2022", "2023"]);
  expect(release.indicators).toHaveLength(22);
  expect(release.areas.byCode.get("E06000065")).toMatchObject({
    name: "North Yorkshire",
    predecessors: ["E10000023"],
    validFrom: "2023-04-01",
  });
  expect(release.neighboursOf.get("E06000001")?.map(({ order }) => order)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(release.notes.map(({ date, kind }) => [date, kind])).toEqual([
    ["2020-03-23", "event"],
    ["2023-02-23", "data-quality"],
    ["2024-02-29", "authority-comment"],
  ]);
  expect(release.sources.find(({ slug }) => slug === "dfe-workforce")).toEqual({
    slug: "dfe-workforce",
    name: "Children’s social work workforce",
    publisher: "Department for Education",
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
    licence: "Contains public sector information licensed under the Open Government Licence v3.0.",
    kind: "official-statistic",
    vintage: "2023",
  });
});

test("loads by id and by version alike", async () => {
  const store = await publishedStore();
  const { id } = await findReleaseHeading(store, "2023.0");
  expect((await loadRelease(store, id)).digest).toBe((await loadRelease(store, "2023.0")).digest);
});

test("refuses a release that there is not and names those there are", async () => {
  const store = await publishedStore();
  await expect(loadRelease(store, "2024.0")).rejects.toThrow(UnknownReleaseError);
  await expect(loadRelease(store, "2024.0")).rejects.toThrow(/“2024\.0”\. There are 2023\.0/);
});

test("says that an empty store holds no release", async () => {
  await expect(loadRelease(await emptyStore(), "2024.0")).rejects.toThrow(/The store holds none yet/);
});
