import { error } from "@sveltejs/kit";
import { listNotesBeside } from "#lib/notes/notes-beside.js";
import { carryPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { listFigures } from "#lib/server/list-figures.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { showQuery } from "#lib/server/shown-query.js";
import { parseFunnelState } from "#lib/url-state/funnel-state.js";
import { indicatorQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const parsed = parseFunnelState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  const pinned = state.release;
  const variables = {
    version: pinned ?? null,
    slug: params.slug,
    period: state.period ?? null,
    adjusted: state.limits === "adjusted",
  };
  const { release, latest } = await ask(indicatorQuery, variables);
  if (release === null || release.indicator === null) error(404, `There is no indicator ${params.slug}.`);
  const authorities = await listFigures({
    version: release.version,
    indicators: [params.slug],
    selection: { level: "LOCAL_AUTHORITY" },
  });
  setHeaders(keepWhile(pinned));
  return {
    release: toReleaseHeading(release, latest),
    indicator: release.indicator,
    england: release.england?.series,
    regions: release.regions,
    consistency: release.consistency,
    funnel: release.funnel,
    state,
    events: release.notes,
    notes: listNotesBeside(release.notes, [{ indicators: [params.slug] }]),
    authorities,
    pinned,
    search: carryPinned(url.searchParams),
    query: showQuery(indicatorQuery, { ...variables, version: release.version }),
  };
};
