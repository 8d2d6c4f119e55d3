import { redirect } from "@sveltejs/kit";
import { loadAreas } from "#lib/server/area-names.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { formatCompareState, parseCompareState, type CompareState } from "#lib/url-state/compare-state.js";
import { readText } from "#lib/url-state/fields.js";
import { addAreas, type AddedAreas } from "#lib/add-areas.js";
import { askComparison } from "./ask-comparison.js";
import { sortRows } from "./sort-rows.js";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const parsed = parseCompareState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  const unclear = await addToList(state, readText(url.searchParams, "add"));
  const { release, latest, query } = await askComparison(state);
  setHeaders(keepWhile(state.release));
  return {
    state: { ...state, period: release.comparison.period.code },
    release: toReleaseHeading(release, latest),
    choices: { indicators: release.indicators, regions: release.regions, authorities: release.authorities },
    comparison: { ...release.comparison, rows: sortRows(release.comparison.rows, state.sort) },
    unclear,
    query,
  };
};

/** Adds areas typed by name and leads on to the longer list; what no name fits comes back to be shown. */
async function addToList(state: CompareState, text: string | undefined) {
  if (text === undefined) return undefined;
  const added: AddedAreas = addAreas((await loadAreas(state.release)).areas, text);
  if (!added.found) return added;
  return redirect(
    303,
    formatCompareState({ ...state, level: "areas", areas: [...new Set([...state.areas, ...added.codes])] }),
  );
}
