import { error } from "@sveltejs/kit";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { UnknownName } from "#lib/server/gateway-errors.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { replaceParams } from "#lib/url-state/replace-params.js";
import { readRolloutState } from "#lib/url-state/rollout-state.js";
import { rolloutQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const state = readRolloutState(url.searchParams);
  const { programme: slug, indicator } = state;
  const variables = { version: state.release ?? null, programme: slug, indicator };
  const { release, latest } = await ask(rolloutQuery, variables).catch((problem: unknown) =>
    explainNoRecord(problem, url),
  );
  if (release === null || release.programme === null) error(404, `This release has no programme “${slug}”.`);
  const { programme } = release;
  setHeaders(keepWhile(state.release));
  return {
    state,
    programme,
    figures: programme.figures.nodes,
    programmes: release.programmes,
    indicators: release.indicators,
    englandSeries: release.england?.series,
    release: toReleaseHeading(release, latest),
    query: showQuery(rolloutQuery, { ...variables, version: release.version }),
  };
};

/** A pinned release from before the record was gathered knows no programme at all: leads to the latest release. */
function explainNoRecord(problem: unknown, url: URL): never {
  const bare =
    problem instanceof UnknownName && problem.message.includes("programme") && problem.nearest.length === 0;
  if (!bare || !url.searchParams.has("release")) throw problem;
  error(404, "This release carries no record of an accreditation programme. Later ones do.", {
    heading: "No record in this release",
    suggestions: [{ label: "The latest release", href: replaceParams(url, { release: undefined }) }],
  });
}
