import { error } from "@sveltejs/kit";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { parseChangesState } from "#lib/url-state/changes-state.js";
import { countByArea, countByIndicator, listChanges } from "./list-changes.js";
import { changesQuery, releasesQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const state = parseChangesState(url.searchParams);
  const { releases } = await ask(releasesQuery, {});
  const [newest] = releases.nodes;
  const version = state.to ?? newest?.version;
  const since =
    state.from ?? releases.nodes.find((release) => release.version === version)?.supersedes?.version;
  if (version === undefined) error(404, "Nothing has been published yet.");
  if (since === undefined) {
    error(404, `No release came before ${version}, so nothing can have changed since.`, {
      heading: "Nothing to compare with",
      suggestions: [{ label: "All releases", href: "/data" }],
    });
  }
  const { release, latest, changes } = await listChanges({ version, since });
  setHeaders(keepWhile(state.from === undefined ? undefined : state.to));
  return {
    from: since,
    to: version,
    versions: releases.nodes.map((release) => release.version),
    release: toReleaseHeading(release, latest),
    indicators: release.indicators,
    counts: countByIndicator(changes),
    areas: countByArea(changes),
    revisions: changes.filter(({ kind }) => kind !== "ADDED"),
    query: showQuery(changesQuery, { version, since }),
  };
};
