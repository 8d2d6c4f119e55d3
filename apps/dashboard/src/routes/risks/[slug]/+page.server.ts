import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { riskQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const variables = { version: pinned ?? null, slug: params.slug };
  const { release, latest } = await ask(riskQuery, variables);
  if (release === null || release.risk === null) error(404, "There is no such claim.");
  setHeaders(keepWhile(pinned));
  return {
    risk: release.risk,
    others: release.others.filter(({ slug }) => slug !== params.slug),
    release: toReleaseHeading(release, latest),
    search: carryPinned(url.searchParams),
    query: showQuery(riskQuery, { ...variables, version: release.version }),
  };
};
