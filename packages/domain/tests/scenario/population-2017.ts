import type { ScenarioPopulation } from "../../src/scenario/population.js";
import { authorities2017 } from "./authorities-2017.js";
import { workforceDay2017 } from "./scenario-of.js";

export const population2017: ScenarioPopulation = {
  start: workforceDay2017,
  areas: authorities2017,
  excluded: [],
  atEnglandTurnover: [],
  atMiddlingDeprivation: [],
};
