import { DASHBOARD_URL } from "$app/env/private";
import { error, redirect } from "@sveltejs/kit";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { formatScenarioState } from "#lib/url-state/scenario/format-scenario-state.js";
import { parseScenarioState } from "#lib/url-state/scenario/parse-scenario-state.js";
import { askScenario } from "./ask-scenario.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, request, setHeaders }) => {
  const parsed = parseScenarioState(url.searchParams);
  if (!parsed.readable) {
    error(400, {
      message: parsed.problems.map(({ sentence }) => sentence).join(" "),
      heading: "This scenario cannot be worked out yet",
      problems: parsed.problems,
    });
  }
  const { state } = parsed;
  const link = formatScenarioState(state);
  if (!isSameLink(link, url)) redirect(302, link);
  const { release, latest, query } = await askScenario(state, request.signal);
  setHeaders(keepWhile(state.release));
  return {
    state,
    link: `${DASHBOARD_URL}${formatScenarioState({ ...state, release: release.version })}`,
    release: toReleaseHeading(release, latest),
    scenario: release.scenario,
    beside: release.beside ?? null,
    query,
  };
};

function isSameLink(link: string, { searchParams }: URL): boolean {
  return new URL(link, "http://plumbline").searchParams.toString() === searchParams.toString();
}
