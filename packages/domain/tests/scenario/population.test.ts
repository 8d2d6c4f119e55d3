import { expect, test } from "vitest";
import { listDeprivationPercentiles, toPercentiles } from "../../src/scenario/deprivation-percentiles.js";
import { toScenarioPopulation } from "../../src/scenario/population.js";
import { missing } from "../../src/values/value.js";
import { code } from "../small-release.js";
import { authorities2017 } from "./authorities-2017.js";
import { areas2017, cells2017, deprivation2017, releaseOf } from "./release-2017.js";

const population = toScenarioPopulation(releaseOf(areas2017, cells2017), deprivation2017);
const codes = (areas: readonly { readonly code: string }[]) => areas.map(({ code }) => code);

test("reads from a release the authorities that the reference results were worked out from", () => {
  expect(population.start).toBe("2017-09-30");
  expect(population.areas).toEqual(authorities2017.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  expect(population.excluded).toEqual([]);
  expect(population.atMiddlingDeprivation).toEqual([]);
});

test("takes England’s turnover for the authorities with fewer than 30 people", () => {
  expect(codes(population.atEnglandTurnover)).toEqual(["E06000017", "E06000053", "E09000001"]);
  expect(population.areas.find(({ code }) => code === "E06000017")?.turnover).toBe(4204 / 30646);
});

const without = (place: string, indicator: string) =>
  cells2017.map((cell) =>
    cell.area === place && cell.indicator === indicator ? { ...cell, value: missing("unavailable") } : cell,
  );

test("takes England’s turnover where leavers are not known", () => {
  const release = releaseOf(areas2017, without("E06000001", "leavers-headcount"));
  const { areas, atEnglandTurnover } = toScenarioPopulation(release, deprivation2017);
  expect(codes(atEnglandTurnover)).toContain("E06000001");
  expect(areas[0]).toMatchObject({ code: "E06000001", turnover: 4204 / 30646 });
});

test("lists an authority whose headcount is not known as left out", () => {
  const release = releaseOf(areas2017, without("E06000001", "inpost-headcount"));
  const { areas, excluded } = toScenarioPopulation(release, deprivation2017);
  expect(codes(excluded)).toEqual(["E06000001"]);
  expect(areas).toHaveLength(150);
});

test("puts an authority without known deprivation in the middle, and lists it", () => {
  const known = new Map([...deprivation2017].filter(([code]) => code !== "E06000001"));
  const { areas, atMiddlingDeprivation } = toScenarioPopulation(releaseOf(areas2017, cells2017), known);
  expect(codes(atMiddlingDeprivation)).toEqual(["E06000001"]);
  expect(areas[0]?.deprivation).toBe(0.5);
});

test("ranks numbers from 0 to 1, ties sharing the middle of their places", () => {
  const numbers = new Map([
    ["A", 31],
    ["B", 12],
    ["C", 12],
    ["D", 40],
    ["E", 5],
  ]);
  expect(Object.fromEntries(toPercentiles(numbers))).toEqual({ A: 0.75, B: 0.375, C: 0.375, D: 1, E: 0 });
  expect(Object.fromEntries(toPercentiles(new Map([["A", 31]])))).toEqual({ A: 0.5 });
});

test("reads from a release where each authority of the year stands by deprivation", () => {
  const entry = { index: "imd-2019", population: 92498, basis: "published" as const };
  const release = releaseOf(areas2017, cells2017, [
    { ...entry, area: code("E06000001"), averageRank: 22581.98 },
    { ...entry, area: code("E06000002"), averageRank: 23729.1 },
    { ...entry, area: code("E06000003"), averageRank: 20348.4 },
    { ...entry, area: code("E09999999"), averageRank: 1 },
  ]);
  expect(Object.fromEntries(listDeprivationPercentiles(release))).toEqual({
    E06000001: 0.5,
    E06000002: 1,
    E06000003: 0,
  });
  expect(listDeprivationPercentiles(releaseOf(areas2017, cells2017)).size).toBe(0);
});
