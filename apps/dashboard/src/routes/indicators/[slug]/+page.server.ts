import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { listFigures } from "#lib/server/list-figures.js";
import { showQuery } from "#lib/server/shown-query.js";
import { indicatorQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const variables = { version: pinned ?? null, slug: params.slug };
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
    events: release.notes,
    authorities,
    pinned,
    search: carryPinned(url.searchParams),
    query: showQuery(indicatorQuery, { ...variables, version: release.version }),
  };
};
