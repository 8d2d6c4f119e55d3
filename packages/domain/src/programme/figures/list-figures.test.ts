import { expect, test } from "vitest";
import { figure, programmeRelease } from "../../../tests/programme/programme-release.js";
import type { Release } from "../../releases/release.js";
import { listFigures } from "./list-figures.js";
import type { StatedFigure } from "./reported-figure.js";

const bare = programmeRelease({ authorities: 2, years: [2022], turnover: () => 15, sites: 1, named: 1 });

function withFigures(figures: readonly StatedFigure[]): Release {
  return { ...bare, figuresOf: Map.groupBy(figures, ({ subject }) => subject) };
}

const naas = { subject: "naas" };
const spent = figure("spent", 24_000_000, { ...naas, asAt: "2020-03-16", unit: "pounds" });
const accredited = figure("accredited", 1700, { ...naas, qualifier: "more-than", unit: "people" });

test("computes what follows from two stated figures, marks it as ours and dates it by the later", () => {
  const figures = listFigures(withFigures([spent, accredited]), "naas");
  const computed = figures.filter(({ ours }) => ours);
  expect(computed).toMatchObject([
    { quantity: "spend-per-accredited", value: 14118, unit: "pounds", qualifier: "about", asAt: "2022-01" },
  ]);
  expect(computed[0]?.note).toMatch(/dates differ/);
  expect(computed[0]).not.toHaveProperty("reference");
});

test("computes nothing where one of the two was never stated", () => {
  expect(listFigures(withFigures([spent]), "naas").map(({ quantity }) => quantity)).toEqual(["spent"]);
});

test("puts figures in order of the time they speak of", () => {
  const dates = ["2019", "2020-03", "2018-07", "2019-11-01"].map((asAt) =>
    figure("sites", 1, { ...naas, asAt }),
  );
  expect(listFigures(withFigures(dates), "naas").map(({ asAt }) => asAt)).toEqual([
    "2018-07",
    "2019-11-01",
    "2019",
    "2020-03",
  ]);
});

test("computes no share of people assessed who were accredited: the two were counted at different dates", () => {
  const assessed = figure("assessed", 1600, { ...naas, asAt: "2020-03", unit: "people" });
  const computed = listFigures(withFigures([assessed, accredited]), "naas").filter(({ ours }) => ours);
  expect(computed).toEqual([]);
});
