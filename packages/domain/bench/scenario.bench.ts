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
import { performance } from "node:perf_hooks";

/** One thing that was timed: the median over its rounds, in milliseconds, and the most it may be. */
interface Timed {
  readonly name: string;
  readonly medianMs: number;
  readonly targetMs: number;
}

const start = "2017-09-30";
const published = new URL("../tests/scenario/authorities-2017.csv", import.meta.url);

/** Times the scenario model on the 151 authorities of 2017: one run, a projection of 1,000 draws, and an answer beside a base case at hand. */
export function benchScenario(): readonly Timed[] {
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
    time("scenario, one run of 39 months", { targetMs: 30, rounds: 101 }, () =>
      runModel(areas, parameters, { months: 39 }),
    ),
    time("scenario, 1,000 draws of 39 months", { targetMs: 2000, rounds: 7 }, () =>
      projectScenario(scenario, population),
    ),
    time("scenario, answer with its swings", { targetMs: 2000, rounds: 7 }, () =>
      answerScenario(scenario, population, { base }),
    ),
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

interface Rounds {
  readonly targetMs: number;
  readonly rounds: number;
}

/** Warms up for a third of the rounds, then times each round. */
function time(name: string, { targetMs, rounds }: Rounds, run: () => unknown): Timed {
  for (let round = 0; round < rounds / 3; round += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  const middle = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
  return { name, targetMs, medianMs: middle ?? Number.POSITIVE_INFINITY };
}
