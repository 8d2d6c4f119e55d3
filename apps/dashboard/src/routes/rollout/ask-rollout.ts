import { error } from "@sveltejs/kit";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { showQuery } from "#lib/server/shown-query.js";
import type { RolloutState } from "#lib/url-state/rollout-state.js";
import { rolloutQuery } from "./page.query.js";
import { askReturns } from "./returns/ask-returns.js";

/** Asks for the record of a programme, and keeps the question to be shown: pinned to the release that answered. */
export async function askRollout(state: RolloutState) {
  const { programme: slug, indicator, release: pinned } = state;
  const variables = { version: pinned ?? null, programme: slug, indicator };
  const { release, latest } = await ask(rolloutQuery, variables);
  if (release === null || release.programme === null) error(404, `This release has no programme “${slug}”.`);
  const { programme, programmes, indicators, england } = release;
  const returned = programme.rollout.days.length > 0;
  return {
    programme,
    returns: returned ? await askReturns({ ...state, release: release.version }) : undefined,
    figures: programme.figures.nodes,
    programmes,
    indicators,
    englandSeries: england?.series,
    release: toReleaseHeading(release, latest),
    query: showQuery(rolloutQuery, { ...variables, version: release.version }),
  };
}

export type RolloutAnswer = Awaited<ReturnType<typeof askRollout>>;
