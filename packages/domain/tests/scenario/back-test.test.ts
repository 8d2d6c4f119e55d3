import { expect, test } from "vitest";
import { backTest, holdAgainst } from "../../src/scenario/back-test/back-test.js";
import type { RecordedFigure } from "../../src/scenario/back-test/recorded-figures.js";
import { population2017 } from "./population-2017.js";

const rows = backTest(population2017);

test("holds the four recorded figures against the model, misses and all", () => {
  expect(rows.map(({ figure, modelled, outcome }) => [figure.slug, Math.round(modelled), outcome])).toEqual([
    ["assessed-may-2019", 723, "too-high"],
    ["assessed-march-2020", 1573, "too-low"],
    ["spent-march-2020", 25_206_163, "agrees"],
    ["accredited-january-2022", 2508, "too-high"],
  ]);
});

test("says each miss in a sentence", () => {
  expect(rows.map(({ sentence }) => sentence)).toEqual([
    "People assessed by May 2019: expected 300; the model has 723. The model overshoots (141% over).",
    "People assessed by March 2020: more than 1,600; the model has 1,573. The model falls short (2% under).",
    "Spent by March 2020: about £24.0m; the model has £25.2m. The model agrees (5% over).",
    "People accredited by January 2022: more than 1,700; the model has 2,508. The model overshoots (48% over).",
  ]);
});

const figure: RecordedFigure = {
  slug: "any",
  name: "Any",
  asAt: "2020-03-31",
  unit: "people",
  qualifier: "more-than",
  recorded: 1000,
  source: "none",
  against: "none",
  read: () => 0,
};

test.each([
  [999, "too-low"],
  [1000, "agrees"],
  [1100, "agrees"],
  [1101, "too-high"],
] as const)("takes %d against “more than 1,000” as %s", (modelled, outcome) => {
  expect(holdAgainst(figure, modelled).outcome).toBe(outcome);
});

test.each([
  [899, "too-low"],
  [900, "agrees"],
  [1100, "agrees"],
  [1101, "too-high"],
] as const)("takes %d against “about 1,000” as %s", (modelled, outcome) => {
  expect(holdAgainst({ ...figure, qualifier: "about" }, modelled).outcome).toBe(outcome);
});
