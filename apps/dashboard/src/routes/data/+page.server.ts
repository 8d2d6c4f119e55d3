import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { showQuery } from "#lib/server/shown-query.js";
import { isProblem, readWord } from "#lib/url-state/fields.js";
import { coverageLevels } from "./coverage-levels.js";
import { dataQuery, type CoverageFields } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const level = readWord(url.searchParams, { name: "level", words: coverageLevels, fallback: "authorities" });
  if (isProblem(level)) refuseLink(url, [level]);
  const pinned = readPinned(url.searchParams);
  const { release, latest, releases } = await ask(dataQuery, { version: pinned ?? null });
  if (release === null) error(404, "Nothing has been published yet.");
  const { nodes, pageInfo } = release.coverage;
  const rest = pageInfo.hasNextPage ? await listCoverage(release.version, pageInfo.endCursor) : [];
  setHeaders(keepWhile(pinned));
  return {
    level,
    release: toReleaseHeading(release, latest),
    releases: releases.nodes,
    indicators: release.indicators,
    coverage: [...nodes, ...rest],
    pinned,
    search: carryPinned(url.searchParams),
    query: showQuery(dataQuery, { version: release.version }),
  };
};

/** The coverage that did not fit the first page. */
async function listCoverage(version: string, after: string | null): Promise<readonly CoverageFields[]> {
  const { release } = await ask(dataQuery, { version, coverageAfter: after });
  if (release === null) return [];
  const { nodes, pageInfo } = release.coverage;
  return pageInfo.hasNextPage ? [...nodes, ...(await listCoverage(version, pageInfo.endCursor))] : nodes;
}
