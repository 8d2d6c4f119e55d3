import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toModelAreas, type ModelAreas } from "../../src/scenario/model/model-area.js";
import type { ModelParameters } from "../../src/scenario/model/parameters.js";
import { monthlyChance } from "../../src/scenario/model/constants.js";
import { runModel } from "../../src/scenario/model/run-model.js";
import { toMonthOutcome, type MonthOutcome } from "../../src/scenario/outcome/month-outcome.js";
import { modelAreas2017 } from "./authorities-2017.js";
import { listMisses, type NumberOrDash } from "./list-misses.js";
import { outcomeNumbers } from "./outcome-numbers.js";
import { toTable, type Row } from "./table.js";
import { frictionless, outturnCapacity, toyParameters, voluntaryHalfFunded } from "./vector-parameters.js";

const vector = (name: string): readonly Row[] =>
  toTable(readFileSync(new URL(`vectors/${name}.csv`, import.meta.url), "utf8"));

const toyAreas = toModelAreas([
  { code: "A", region: "R1", headcount: 100, turnover: 0.12, deprivation: 0.2, firstMonth: 0 },
  { code: "B", region: "R1", headcount: 60, turnover: 0.2, deprivation: 0.9, firstMonth: 6 },
  { code: "C", region: "R2", headcount: 240, turnover: 0.15, deprivation: 0.5, firstMonth: 0 },
]);

function runMonths(areas: ModelAreas, parameters: ModelParameters, months: number): readonly MonthOutcome[] {
  const outcomes: MonthOutcome[] = [];
  runModel(areas, parameters, {
    months,
    atMonthEnd: (run, month) => outcomes.push(toMonthOutcome(run, month)),
  });
  return outcomes;
}

const toNumberOrDash = (text: string): NumberOrDash => (text === "-" ? "-" : Number(text));

function missesOf(outcomes: readonly MonthOutcome[], rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ texts }) => {
    const outcome = outcomes[Number(texts["month"])];
    const expected = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, toNumberOrDash(text)]),
    );
    const misses = listMisses(outcome === undefined ? {} : outcomeNumbers(outcome), expected);
    return misses.map((miss) => `month ${texts["month"]}: ${miss}`);
  });
}

test("follows the toy of three areas through every stock and sum of 18 months", () => {
  const rows = vector("toy");
  expect(rows).toHaveLength(19);
  expect(missesOf(runMonths(toyAreas, toyParameters, 18), rows)).toEqual([]);
});

const s1 = runMonths(modelAreas2017, voluntaryHalfFunded, 48);

test("follows the voluntary scheme on the workforce of 2017 month by month", () => {
  const rows = vector("s1-by-month");
  expect(rows).toHaveLength(49);
  expect(missesOf(s1, rows)).toEqual([]);
});

test("has every stock, region and sum of the voluntary scheme at its five snapshots", () => {
  const rows = vector("s1-snapshots");
  expect(rows.map(({ texts }) => texts["month"])).toEqual(["12", "24", "30", "39", "48"]);
  expect(missesOf(s1, rows)).toEqual([]);
});

test("has every authority of the voluntary scheme in December 2020", () => {
  const areas = s1[39]?.areas ?? [];
  const rows = vector("s1-areas-month-39");
  expect(areas.map(({ code }) => code)).toEqual(rows.map(({ texts }) => texts["code"]).toSorted());
  const misses = rows.flatMap(({ texts, numbers }) => {
    const { accredited, staff } = areas.find(({ code }) => code === texts["code"]) ?? {};
    return listMisses({ accredited, staff }, numbers);
  });
  expect(misses).toEqual([]);
});

test("gives the reference results of the voluntary scheme to one part in a thousand million", () => {
  expect(s1[30]?.shareInScope).toBeCloseTo(0.10223858647954578, 12);
  const december = s1[39] === undefined ? {} : outcomeNumbers(s1[39]);
  const expected = {
    shareInScope: 0.11184908784278105,
    accredited: 3367.66987775444,
    dissimilarity: 0.15485544229697706,
    regionSpread: 0.05196735240982102,
    "costs.total": 15442261.257185658,
    costPerAccredited: 4585.443887832184,
    excessLeavers: 13617.188804778953 - 13559.48605430241,
    "foregone.practitioners": 409.0311573815874,
  };
  expect(listMisses(december, expected)).toEqual([]);
});

test("assesses 1,657.5 people by April 2020 with the capacity there was", () => {
  const outcomes = runMonths(modelAreas2017, outturnCapacity, 48);
  const [april, end] = [outcomes[31], outcomes[48]];
  const expected = {
    "sinceStart.sittings": 1657.5,
    "sinceStart.passes": 1220.0455185623862,
    accredited: 1145.115920313798,
    "costs.total": 9037974.621856647,
  };
  expect(listMisses(april === undefined ? {} : outcomeNumbers(april), expected)).toEqual([]);
  expect(end?.shareInScope).toBeCloseTo(0.06669787300811385, 12);
});

test("settles at the share of the closed form where nothing holds anybody up", () => {
  const turnover = 0.15;
  const booking = 0.1;
  const one = { code: "A", region: "R", headcount: 1000, turnover, deprivation: 0.5, firstMonth: 0 };
  const outcomes = runMonths(toModelAreas([one]), frictionless(booking), 600);
  const leaving = monthlyChance(turnover);
  const share = outcomes[600]?.share;
  expect(
    listMisses(
      { accredited: outcomes[12]?.accredited, share },
      { accredited: 680.797611403484, share: 0.8994425111409101 },
    ),
  ).toEqual([]);
  expect(share).toBeCloseTo(booking / (booking + leaving - booking * leaving), 12);
});
