import { monthsBy } from "../calendar.js";
import { parseScenarioInput } from "../input/parse-scenario-input.js";
import { toModelAreas } from "../model/model-area.js";
import { runModel } from "../model/run-model.js";
import { outturnPreset } from "../options/outturn-preset.js";
import { toMonthOutcome, type MonthOutcome } from "../outcome/month-outcome.js";
import type { ScenarioPopulation } from "../population.js";
import { parametersOf } from "../scenario.js";
import { recordedFigures, type RecordedFigure } from "./recorded-figures.js";

/** The model comes near a figure where it lies within this share of it, on either side. */
export const nearness = 0.1;

/** A recorded figure beside the model’s. `ratio` is the model’s over the record’s; `near` says whether it lies within a tenth of it. */
export interface BackTestRow {
  readonly figure: RecordedFigure;
  readonly modelled: number;
  readonly difference: number;
  readonly ratio: number;
  readonly near: boolean;
}

/** The record held against the model run with the outturn preset, every assumption at its mode, misses and all. */
export function backTest(population: ScenarioPopulation): readonly BackTestRow[] {
  const parsed = parseScenarioInput(outturnPreset.input, population.start);
  if (!parsed.ok) throw new Error("The outturn preset is not a scenario.");
  const months = recordedFigures.map(({ asAt }) => monthsBy(population.start, asAt) ?? 0);
  const outcomes = new Map<number, MonthOutcome>();
  runModel(toModelAreas(population.areas), parametersOf(parsed.scenario), {
    months: Math.max(...months),
    atMonthEnd: (run, month) => {
      if (months.includes(month)) outcomes.set(month, toMonthOutcome(run, month));
    },
  });
  return recordedFigures.flatMap((figure, place) => {
    const outcome = outcomes.get(months[place] ?? 0);
    return outcome === undefined ? [] : [compareWithRecord(figure, figure.read(outcome))];
  });
}

function compareWithRecord(figure: RecordedFigure, modelled: number): BackTestRow {
  const ratio = modelled / figure.recorded;
  return {
    figure,
    modelled,
    difference: modelled - figure.recorded,
    ratio,
    near: Math.abs(ratio - 1) <= nearness,
  };
}
