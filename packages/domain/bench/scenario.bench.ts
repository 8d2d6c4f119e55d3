import {
  answerScenario,
  parametersOf,
  parseScenarioInput,
  projectScenario,
  readyMadeOptions,
  runModel,
  toModelAreas,
  type ModelArea,
  type Scenario,
} from "@plumbline/domain";
import { readFileSync } from "node:fs";
import { measure, type Measured } from "../../../scripts/bench/measure.ts";

const start = "2017-09-30";
const published = new URL("../tests/scenario/authorities-2017.csv", import.meta.url);

/** Times the scenario model on the 151 authorities of 2017: one run, a projection of 1,000 draws, and an answer beside a base case at hand. */
export async function benchScenario(): Promise<readonly Measured[]> {
  const population = {
    start,
    areas: readAreas(),
    excluded: [],
    atEnglandTurnover: [],
    atMiddlingDeprivation: [],
  };
  const areas = toModelAreas(population.areas);
  const scenario = readScenario();
  const parameters = parametersOf(scenario);
  const base = projectScenario(scenario, population);
  if (base === undefined) throw new Error("nobody stopped the base case");
  return [
    await measure({
      name: "scenario, one run of 39 months",
      targetMs: 30,
      rounds: 101,
      run: () => runModel(areas, parameters, { months: 39 }),
    }),
    await measure({
      name: "scenario, 1,000 draws of 39 months",
      targetMs: 2000,
      rounds: 5,
      run: () => projectScenario(scenario, population),
    }),
    await measure({
      name: "scenario, answer with its swings",
      targetMs: 2000,
      rounds: 5,
      run: () => answerScenario(scenario, population, { base }),
    }),
  ];
}

function readScenario(): Scenario {
  const [option] = readyMadeOptions;
  const parsed = option && parseScenarioInput(option.input, start);
  if (!parsed?.ok) throw new Error("the first ready-made option is not a scenario");
  return parsed.scenario;
}

function readAreas(): readonly ModelArea[] {
  const [, ...lines] = readFileSync(published, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [code = "", region = "", ...numbers] = line.split(",");
    const [headcount = 0, leavers = 0, rank = 0] = numbers.map(Number);
    return { code, region, headcount, turnover: leavers / headcount, deprivation: rank / 150, firstMonth: 0 };
  });
}
