import { checkGroup } from "#lib/server/check-group.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { parseConsistencyState } from "#lib/url-state/consistency-state.js";
import { askConsistency } from "./ask-consistency.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const parsed = parseConsistencyState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  await checkGroup(state, url);
  const { release, latest, query } = await askConsistency(state);
  setHeaders(keepWhile(state.release));
  return {
    state,
    release: toReleaseHeading(release, latest),
    regions: release.regions,
    rates: release.indicators.filter(
      ({ slug, denominators }) => denominators.length > 0 || slug === state.indicator,
    ),
    consistency: release.consistency,
    deprivation: release.deprivation,
    query,
  };
};
