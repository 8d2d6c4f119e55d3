import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toModelAreas, type ModelAreas } from "../../src/scenario/model/model-area.js";
import type { ModelParameters } from "../../src/scenario/model/parameters.js";
import { monthlyChance } from "../../src/scenario/model/constants.js";
import { runModel } from "../../src/scenario/model/run-model.js";
import { toMonthOutcome, type MonthOutcome } from "../../src/scenario/outcome/month-outcome.js";
import { modelAreas2017 } from "./authorities-2017.js";
import { expectClose } from "./close-to.js";
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

function expectRow(outcome: MonthOutcome | undefined, { texts }: Row, tolerance: number): void {
  const numbers = outcome === undefined ? {} : outcomeNumbers(outcome);
  for (const [name, text] of Object.entries(texts)) {
    const what = `${name} of month ${texts["month"]}`;
    if (text === "-") expect(numbers[name], what).toBe("-");
    else expectClose(Number(numbers[name]), Number(text), { relative: tolerance, absolute: tolerance, what });
  }
}

test("follows the toy of three areas through every stock and sum of 18 months", () => {
  const outcomes = runMonths(toyAreas, toyParameters, 18);
  const rows = vector("toy");
  expect(rows).toHaveLength(19);
  rows.forEach((row, month) => expectRow(outcomes[month], row, 1e-9));
});

const s1 = runMonths(modelAreas2017, voluntaryHalfFunded, 48);

test("follows the voluntary scheme on the workforce of 2017 month by month", () => {
  const rows = vector("s1-by-month");
  expect(rows).toHaveLength(49);
  rows.forEach((row, month) => expectRow(s1[month], row, 1e-9));
});

test("has every stock, region and sum of the voluntary scheme at its five snapshots", () => {
  const rows = vector("s1-snapshots");
  expect(rows.map(({ texts }) => texts["month"])).toEqual(["12", "24", "30", "39", "48"]);
  for (const row of rows) expectRow(s1[row.numbers["month"] ?? 0], row, 1e-9);
});

test("has every authority of the voluntary scheme in December 2020", () => {
  const areas = s1[39]?.areas ?? [];
  const rows = vector("s1-areas-month-39");
  expect(areas.map(({ code }) => code)).toEqual(rows.map(({ texts }) => texts["code"]).toSorted());
  for (const { texts, numbers } of rows) {
    const area = areas.find(({ code }) => code === texts["code"]);
    expectClose(area?.accredited, numbers["accredited"] ?? 0, { what: texts["code"] ?? "" });
    expectClose(area?.staff, numbers["staff"] ?? 0, { what: texts["code"] ?? "" });
  }
});

test("gives the reference results of the voluntary scheme to one part in a thousand million", () => {
  const march = s1[30];
  const december = s1[39];
  expectClose(march?.shareInScope, 0.10223858647954578);
  expectClose(december?.shareInScope, 0.11184908784278105);
  expectClose(december?.accredited, 3367.66987775444);
  expect(december?.dissimilarity).toMatchObject({ answered: true });
  expectClose(december?.dissimilarity.answered ? december.dissimilarity.value : 0, 0.15485544229697706);
  expectClose(december?.regionSpread, 0.05196735240982102);
  expectClose(december?.costs.total, 15442261.257185658);
  expectClose(december?.excessLeavers, 13617.188804778953 - 13559.48605430241);
  expectClose(december?.foregone.practitioners, 409.0311573815874);
});

test("assesses 1,657.5 people by April 2020 with the capacity there was", () => {
  const outcomes = runMonths(modelAreas2017, outturnCapacity, 48);
  const april = outcomes[31];
  expectClose(april?.sinceStart.sittings, 1657.5);
  expectClose(april?.sinceStart.passes, 1220.0455185623862);
  expectClose(april?.accredited, 1145.115920313798);
  expectClose(april?.costs.total, 9037974.621856647);
  expectClose(outcomes[48]?.shareInScope, 0.06669787300811385);
});

test("settles at the share of the closed form where nothing holds anybody up", () => {
  const turnover = 0.15;
  const booking = 0.1;
  const one = { code: "A", region: "R", headcount: 1000, turnover, deprivation: 0.5, firstMonth: 0 };
  const outcomes = runMonths(toModelAreas([one]), frictionless(booking), 600);
  const leaving = monthlyChance(turnover);
  expectClose(outcomes[12]?.accredited, 680.797611403484);
  expectClose(outcomes[600]?.share, 0.8994425111409101);
  expectClose(outcomes[600]?.share, booking / (booking + leaving - booking * leaving));
});
