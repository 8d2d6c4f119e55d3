import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask, askIfKnown } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { homeQuery, rolloutRecordQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const variables = { version: pinned ?? null };
  const { release, latest } = await ask(homeQuery, variables);
  if (release === null || release.england === null) error(404, "This release has no figures for England.");
  const recorded = await askIfKnown(rolloutRecordQuery, { version: release.version });
  setHeaders(keepWhile(pinned));
  return {
    release: toReleaseHeading(release, latest),
    england: release.england,
    programme: recorded?.release?.programme ?? undefined,
    regions: release.comparison,
    consistency: release.consistency,
    events: release.notes,
    search: carryPinned(url.searchParams),
    query: showQuery(homeQuery, { version: release.version }),
  };
};
