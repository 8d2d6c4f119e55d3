import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { risksQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const { release, latest } = await ask(risksQuery, { version: pinned ?? null });
  if (release === null) error(404, "Nothing has been published yet.");
  setHeaders(keepWhile(pinned));
  return {
    claims: release.risks,
    release: toReleaseHeading(release, latest),
    search: carryPinned(url.searchParams),
    query: showQuery(risksQuery, { version: release.version }),
  };
};
