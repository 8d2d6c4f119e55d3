import { error } from "@sveltejs/kit";
import { DASHBOARD_URL } from "$app/env/private";
import type { ShownSource } from "#lib/release-heading.js";
import { formatScenarioState } from "#lib/url-state/scenario/format-scenario-state.js";
import type { ScenarioState } from "#lib/url-state/scenario/scenario-state.js";
import { askScenario } from "../ask-scenario.js";
import { requireScenarioState } from "../require-state.js";
import type { AssumptionFields, ProjectionFields, ScenarioFields } from "../page.query.js";
import { citeScenarios, type CitedScenarios } from "./cite-scenarios.js";

/** A scenario with everything that a file of it says. */
export interface ScenarioFile {
  readonly state: ScenarioState;
  readonly scenario: ScenarioFields;
  readonly beside: ProjectionFields | null;
  /** What the scenario beside it takes for given; nothing where there is none. */
  readonly besideAssumptions: readonly AssumptionFields[];
  /** Each of its scenarios by name, digest and link, for the lines that hold its numbers. */
  readonly cited: CitedScenarios;
  readonly source: ShownSource;
  readonly release: string;
  /** The page that shows the same, its release pinned. */
  readonly link: string;
  /** Without its ending. */
  readonly fileName: string;
}

interface FileRequest {
  readonly url: URL;
  readonly request: Request;
}

/** Reads a file’s link like that of the page, and asks for what it holds. */
export async function askForFile({ url, request }: FileRequest): Promise<ScenarioFile> {
  const state = requireScenarioState(url);
  const { release } = await askScenario(state, request.signal);
  const source = release.sources.find(({ slug }) => slug === "dfe-workforce");
  if (source === undefined) error(404, "This release has no workforce figures.");
  return {
    state,
    scenario: release.scenario,
    beside: release.beside?.projection ?? null,
    besideAssumptions: release.beside?.assumptions ?? [],
    cited: citeScenarios(release, state, DASHBOARD_URL),
    source,
    release: release.version,
    link: `${DASHBOARD_URL}${formatScenarioState({ ...state, release: release.version })}`,
    fileName: `plumbline-scenario-${release.scenario.digest.slice(0, 12)}`,
  };
}
