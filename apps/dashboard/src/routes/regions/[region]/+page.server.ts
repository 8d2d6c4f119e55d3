import { error, redirect } from "@sveltejs/kit";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask, askIfKnown } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { showQuery } from "#lib/server/shown-query.js";
import { parseRegionState } from "#lib/url-state/region-state.js";
import { findRegion } from "./find-region.js";
import { listNotesOfRegion } from "./notes-of-region.js";
import { listHeadlines, regionQuery } from "./page.query.js";
import { regionParticipationQuery, toRegionParticipation } from "./participation.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const parsed = parseRegionState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  const { code, slug } = await findRegion(params.region, state.release);
  if (slug !== params.region) redirect(308, `/regions/${slug}${url.search}`);
  const variables = {
    version: state.release ?? null,
    code,
    period: state.period ?? null,
    indicator: state.indicator,
  };
  const [{ release, latest }, recorded] = await Promise.all([
    ask(regionQuery, variables),
    askIfKnown(regionParticipationQuery, { version: state.release ?? null, code }),
  ]);
  if (release === null || release.region === null) error(404, "This release has no such region.");
  setHeaders(keepWhile(state.release));
  return {
    state: { ...state, period: release.turnover.period.code },
    slug,
    region: release.region,
    headlines: listHeadlines(release, release.region),
    notes: listNotesOfRegion(release, release.region, state.indicator),
    participation: toRegionParticipation(recorded, code),
    authorities: release.authorities,
    spread: { inside: release.spreadInside, england: release.spreadInEngland },
    englandTrend: release.england?.trend,
    periods: release.chosen?.periods ?? [],
    release: toReleaseHeading(release, latest),
    query: showQuery(regionQuery, { ...variables, version: release.version }),
  };
};
