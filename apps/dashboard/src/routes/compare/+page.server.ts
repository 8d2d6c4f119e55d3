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
  const { state, unclear } = await addToList(parsed.state, readText(url.searchParams, "add"));
  const { release, latest, query } = await askComparison(state);
  setHeaders(keepWhile(state.release));
  return {
    state: { ...state, period: release.comparison.period.code },
    release: toReleaseHeading(release, latest),
    choices: { indicators: release.indicators, regions: release.regions, authorities: release.authorities },
    comparison: { ...release.comparison, rows: sortRows(release.comparison.rows, state.sort) },
    notes: release.notes,
    unclear,
    query,
  };
};

/**
 * Adds areas typed by name and leads on to the longer list. What no name fits comes back to be shown, beside a list that has
 * gained the others.
 */
async function addToList(asked: CompareState, text: string | undefined) {
  if (text === undefined) return { state: asked };
  const added: AddedAreas = addAreas((await loadAreas(asked.release)).areas, text);
  const state = { ...asked, level: "areas", areas: [...new Set([...asked.areas, ...added.codes])] } as const;
  return added.found ? redirect(303, formatCompareState(state)) : { state, unclear: added };
}
