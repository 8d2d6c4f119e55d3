import { error } from "@sveltejs/kit";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { parseChangesState } from "#lib/url-state/changes-state.js";
import { replaceParams } from "#lib/url-state/replace-params.js";
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
  const newestFirst = releases.nodes.map((node) => node.version);
  if (isBefore(version, since, newestFirst)) {
    error(400, `Release ${version} came before ${since}, so nothing in it can have changed since.`, {
      heading: "These two releases are the wrong way round",
      suggestions: [
        { label: `From ${version} to ${since}`, href: replaceParams(url, { from: version, to: since }) },
        { label: "All releases", href: "/data" },
      ],
    });
  }
  const { release, latest, changes } = await listChanges({ version, since });
  setHeaders(keepWhile(state.from === undefined ? undefined : state.to));
  return {
    from: since,
    to: version,
    versions: newestFirst,
    release: toReleaseHeading(release, latest),
    indicators: release.indicators,
    counts: countByIndicator(changes),
    areas: countByArea(changes),
    revisions: changes.filter(({ kind }) => kind !== "ADDED"),
    query: showQuery(changesQuery, { version, since }),
  };
};

/** Whether a release came before another, both of them being listed. */
function isBefore(version: string, other: string, newestFirst: readonly string[]): boolean {
  const place = newestFirst.indexOf(other);
  return place >= 0 && newestFirst.indexOf(version) > place;
}
