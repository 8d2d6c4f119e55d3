import { toModelAreas, type ModelArea } from "../../src/scenario/model/model-area.js";
import type { ModelParameters } from "../../src/scenario/model/parameters.js";
import { runModel } from "../../src/scenario/model/run-model.js";
import { toMonthOutcome, type MonthOutcome } from "../../src/scenario/outcome/month-outcome.js";

/** What every month of a run came to, from month 0. */
export function monthlyOutcomes(
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
