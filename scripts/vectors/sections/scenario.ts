import {
  chanceOf,
  drawRuns,
  everyLevel,
  percentilesOf,
  pertMean,
  pertQuantile,
  runModel,
  toMonthOutcome,
  toModelAreas,
  type ModelArea,
  type ModelParameters,
  type MonthOutcome,
} from "@plumbline/domain";
import type { Adapter, Adapters } from "../adapter.ts";
import { orNull } from "../adapter.ts";
import { readInputs, UnknownForm, type Inputs } from "../inputs.ts";
import type { Fields } from "../vector-file.ts";
import { fieldsOf, listFields, toAreas, toModelParameters, withParameter } from "./scenario-inputs.ts";
import { outcomeFields } from "./scenario-outcome.ts";

const snapshotMonths = [12, 24, 30, 39, 48];
const monthsToSettle = 5000;

const runScenario: Adapter = (inputs, asked) => {
  if (inputs.has("headcount")) return settle(inputs);
  const areas = toAreas(inputs);
  const params = fieldsOf(inputs.fields, "params");
  const outcomes = runMonths(areas, toModelParameters(params), readInputs(params).number("months"));
  const codes = areas.map(({ code }) => code);
  const fields = outcomes.map((outcome) => outcomeFields(outcome, codes));
  return {
    answer: fields,
    byMonth: fields,
    snapshots: fields.filter(({ month }) => snapshotMonths.includes(month)),
    ...Object.fromEntries(asked.flatMap((name) => findAtMonth(name, outcomes))),
  };
};

/** Fields like `sittings31`: a number of one month. */
const readings: Readonly<Record<string, (outcome: MonthOutcome) => number | null>> = {
  sittings: ({ sinceStart }) => sinceStart.sittings,
  passes: ({ sinceStart }) => sinceStart.passes,
  accredited: ({ accredited }) => accredited,
  cost: ({ costs }) => costs.total,
  share: ({ shareInScope }) => shareInScope,
  D: ({ dissimilarity }) => orNull(dissimilarity),
};

function findAtMonth(asked: string, outcomes: readonly MonthOutcome[]): readonly [string, number | null][] {
  const [, name = "", month] = /^([A-Za-z]+)(\d+)$/.exec(asked) ?? [];
  const outcome = outcomes[Number(month)];
  const read = readings[name];
  return outcome === undefined || read === undefined ? [] : [[asked, read(outcome)]];
}

function runMonths(
  areas: readonly ModelArea[],
  parameters: ModelParameters,
  months: number,
): readonly MonthOutcome[] {
  const outcomes: MonthOutcome[] = [];
  runModel(toModelAreas(areas), parameters, {
    months,
    atMonthEnd: (run, month) => outcomes.push(toMonthOutcome(run, month)),
  });
  return outcomes;
}

/** One area where everybody takes part and passes, nobody is kept waiting and nobody moves for their result. */
function settle(inputs: Inputs): Fields {
  const area = {
    code: "A",
    region: "R",
    headcount: inputs.number("headcount"),
    turnover: inputs.number("turnover"),
    deprivation: 0,
    firstMonth: 0,
  };
  const outcomes = runMonths([area], frictionless(inputs.number("bookingRate")), monthsToSettle);
  return { A12: outcomes[12]?.accredited, steadyShare: outcomes.at(-1)?.share };
}

function frictionless(bookingRate: number): ModelParameters {
  return {
    growth: 0,
    levelShares: [1, 0, 0],
    inScope: everyLevel(true),
    mandatory: everyLevel(true),
    uptake: everyLevel(1),
    uptakeFundingSensitivity: 0,
    bookingRate,
    passFirst: everyLevel(1),
    passResit: everyLevel(1),
    resitLag: 0,
    attempts: 1,
    attrition: { unaccredited: 1, accredited: 1, failed: 1 },
    portability: 0,
    capacity: { most: Number.MAX_VALUE, startMonth: 0, rampMonths: 0 },
    time: { candidateHours: 0, managerHours: 0, hoursPerFteMonth: 1, backfillShare: 0 },
    prices: {
      assessment: 0,
      agencyHour: 0,
      recruitment: 0,
      vacancyMonths: 0,
      vacancyCover: 0,
      agencyPremium: 0,
      setUp: 0,
      fixedMonthly: 0,
    },
    fundingBase: 1,
    fundingSlope: 0,
  };
}

const monteCarlo: Adapter = (inputs) => {
  if (inputs.number("lambda_", 4) !== 4) throw new UnknownForm("lambda_ other than 4");
  const outcomes = drawOutcomes(inputs);
  const rows = outcomes.map((outcome) => ({
    share: outcome.shareInScope,
    cost: outcome.costs.total,
    cpa: orNull(outcome.costPerAccredited),
    D: orNull(outcome.dissimilarity),
    spread: outcome.regionSpread,
    ffte: outcome.foregone.practitioners,
    extra: outcome.excessLeavers,
  }));
  const target = inputs.number("target", 0);
  return {
    n: inputs.number("draws"),
    seed: inputs.number("seed"),
    month: inputs.number("month"),
    target,
    pTarget: chanceOf(outcomes, target),
    ...percentilesByName(rows),
    first: rows.slice(0, 3),
  };
};

function drawOutcomes(inputs: Inputs): readonly MonthOutcome[] {
  const uncertain = listFields(inputs.fields["uncertain"], "uncertain").map(readInputs);
  const params = fieldsOf(inputs.fields, "params");
  const month = inputs.number("month");
  const outcomes: MonthOutcome[] = [];
  drawRuns(
    {
      areas: toModelAreas(toAreas(inputs)),
      ranges: uncertain.map(toRange),
      toParameters: (drawn) =>
        toModelParameters(
          uncertain.reduce(
            (fields, range, place) => withParameter(fields, range.text("name"), drawn[place] ?? Number.NaN),
            params,
          ),
        ),
      draws: inputs.number("draws"),
      seed: inputs.number("seed"),
      months: month,
    },
    (run, now) => {
      if (now === month) outcomes.push(toMonthOutcome(run, now));
    },
  );
  return outcomes;
}

function percentilesByName(rows: readonly Readonly<Record<string, number | null>>[]): Fields {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    names.flatMap((name) => {
      const numbers = rows.flatMap((row) => row[name] ?? []);
      const found = numbers.length > 0 ? percentilesOf(Float64Array.from(numbers)) : undefined;
      return (["p10", "p50", "p90"] as const).map((p) => [`${name}_${p}`, found?.[p] ?? null] as const);
    }),
  );
}

const pertQuantiles: Adapter = (inputs, asked) => ({
  values: listFields(inputs.fields["cases"], "cases")
    .map(readInputs)
    .map((given) => pertQuantile(toRange(given), given.number("u"))),
  ...Object.fromEntries(asked.flatMap(findMean)),
});

/** A field like `mean_100_300_600`: the mean of the range it names. */
function findMean(asked: string): readonly [string, number][] {
  const [, low, mode, high] = /^mean_([\d.]+)_([\d.]+)_([\d.]+)$/.exec(asked) ?? [];
  if (high === undefined) return [];
  return [[asked, pertMean({ low: Number(low), mode: Number(mode), high: Number(high) })]];
}

function toRange(given: Inputs) {
  return { low: given.number("min"), mode: given.number("mode"), high: given.number("max") };
}

export const scenarios: Adapters = { monteCarlo, pertQuantile: pertQuantiles, runScenario };
