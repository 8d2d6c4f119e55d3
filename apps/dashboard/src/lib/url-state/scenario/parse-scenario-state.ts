import type { LinkParams } from "../fields.js";
import { readBeside } from "./beside.js";
import { parseAlone, type ParsedScenarioState } from "./parse-alone.js";

/** Reads everything the scenario page shows from its link, the second scenario too. */
export function parseScenarioState(params: LinkParams): ParsedScenarioState {
  const parsed = parseAlone(params);
  const beside = readBeside(params);
  if ("problem" in beside) {
    const others = parsed.readable ? [] : parsed.problems;
    return { readable: false, problems: [...others, beside.problem] };
  }
  return parsed.readable ? { readable: true, state: { ...parsed.state, beside: beside.choice } } : parsed;
}
