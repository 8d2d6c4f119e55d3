import { checkGroup } from "#lib/server/check-group.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { parseStabilityState } from "#lib/url-state/stability-state.js";
import { askStability } from "./ask-stability.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const parsed = parseStabilityState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  await checkGroup(state, url);
  const { release, latest, query } = await askStability(state);
  setHeaders(keepWhile(state.release));
  return {
    state: { ...state, period: release.stability.period.code },
    release: toReleaseHeading(release, latest),
    regions: release.regions,
    periods: release.turnover?.periods ?? [],
    index: release.stability,
    query,
  };
};
