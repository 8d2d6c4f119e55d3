import { redirect } from "@sveltejs/kit";
import { searchAreas } from "#lib/area-search.js";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { areaNames, loadAreas } from "#lib/server/area-names.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { readText } from "#lib/url-state/fields.js";
import { listAreasByRegion } from "#lib/list-areas-by-region.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const search = carryPinned(url.searchParams);
  const wanted = readText(url.searchParams, "name");
  const { areas, release } = await loadAreas(pinned);
  const matches = wanted === undefined ? undefined : searchAreas(areas, wanted);
  const [only, ...others] = matches?.exact ?? [];
  if (only !== undefined && others.length === 0) redirect(303, `/briefing/${only.code}${search}`);
  setHeaders(keepWhile(pinned));
  return {
    wanted,
    found: matches?.near.slice(0, 30),
    groups: listAreasByRegion(areas),
    halves: areas.filter(({ level }) => level === "SUBREGION"),
    release,
    pinned,
    search,
    query: showQuery(areaNames, { version: release.version }),
  };
};
