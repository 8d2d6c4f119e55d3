import type { AssumptionSlug } from "../assumptions/assumption-slugs.js";
import type { ModelAreas } from "../model/model-area.js";
import { runModel } from "../model/run-model.js";
import { toMonthOutcome, type MonthOutcome } from "../outcome/month-outcome.js";
import { parametersOf, type Scenario } from "../scenario.js";

/** One run with every assumption at its mode, but for those given, as it stands in the month asked about. */
export function runCentral(
  scenario: Scenario,
  areas: ModelAreas,
  instead?: ReadonlyMap<AssumptionSlug, number>,
): MonthOutcome {
  const { month } = scenario;
  return toMonthOutcome(runModel(areas, parametersOf(scenario, instead), { months: month }), month);
}
