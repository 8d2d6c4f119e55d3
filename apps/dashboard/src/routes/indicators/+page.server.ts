import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { indicatorsQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const { release, latest } = await ask(indicatorsQuery, { version: pinned ?? null });
  if (release === null) error(404, "Nothing has been published yet.");
  setHeaders(keepWhile(pinned));
  const latestOf = new Map(release.figures.nodes.map((figure) => [figure.indicator.slug, figure]));
  return {
    release: toReleaseHeading(release, latest),
    indicators: release.indicators.map((indicator) => ({
      ...indicator,
      england: latestOf.get(indicator.slug),
    })),
    search: carryPinned(url.searchParams),
    query: showQuery(indicatorsQuery, { version: release.version }),
  };
};
