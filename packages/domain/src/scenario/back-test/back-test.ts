import { roundHalfAway } from "../../formatting/format-number.js";
import { monthsBy } from "../calendar.js";
import { parseScenarioInput } from "../input/parse-scenario-input.js";
import { toModelAreas } from "../model/model-area.js";
import { runModel } from "../model/run-model.js";
import { outturnPreset } from "../options/outturn-preset.js";
import { toMonthOutcome, type MonthOutcome } from "../outcome/month-outcome.js";
import type { ScenarioPopulation } from "../population.js";
import { parametersOf } from "../scenario.js";
import { backTestSentence } from "./back-test-sentence.js";
import { recordedFigures, type RecordedFigure } from "./recorded-figures.js";

export const backTestOutcomes = ["agrees", "too-low", "too-high"] as const;
export type BackTestOutcome = (typeof backTestOutcomes)[number];

/** A recorded figure beside the model’s; `ratio` is the model’s over the record’s. */
export interface BackTestRow {
  readonly figure: RecordedFigure;
  readonly modelled: number;
  readonly difference: number;
  readonly ratio: number;
  readonly outcome: BackTestOutcome;
  readonly sentence: string;
}

/** The model agrees with a figure where it lies within this share of it: on either side, or above where the record says “more than”. */
export const backTestAgreement = 0.1;

/** Digits kept after the point: adding up months leaves noise beyond them, which would tip a half to either side. */
const decimalsKept = 9;

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
    return outcome === undefined
      ? []
      : [holdAgainst(figure, roundHalfAway(figure.read(outcome), decimalsKept))];
  });
}

/** One recorded figure against a number of the model’s. */
export function holdAgainst(figure: RecordedFigure, modelled: number): BackTestRow {
  const ratio = modelled / figure.recorded;
  const outcome = outcomeOf(figure, ratio);
  return {
    figure,
    modelled,
    difference: modelled - figure.recorded,
    ratio,
    outcome,
    sentence: backTestSentence(figure, { modelled, ratio, outcome }),
  };
}

function outcomeOf({ qualifier }: RecordedFigure, ratio: number): BackTestOutcome {
  const least = qualifier === "more-than" ? 1 : 1 - backTestAgreement;
  if (ratio < least) return "too-low";
  return ratio > 1 + backTestAgreement ? "too-high" : "agrees";
}
