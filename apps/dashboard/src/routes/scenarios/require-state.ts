import { refuseLink } from "#lib/server/refuse-link.js";
import { parseScenarioState } from "#lib/url-state/scenario/parse-scenario-state.js";
import type { ScenarioState } from "#lib/url-state/scenario/scenario-state.js";

/** The scenario that the link of a file names like that of the page; a page that says what is wrong where it names none. */
export function requireScenarioState(url: URL): ScenarioState {
  const parsed = parseScenarioState(url.searchParams);
  if (parsed.readable) return parsed.state;
  return refuseLink(
    url,
    parsed.problems.map((problem) => ({ ...problem, choices: [] })),
  );
}
