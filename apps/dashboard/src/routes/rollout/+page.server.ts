import { UnknownName } from "#lib/server/gateway-errors.js";
import { loadReleaseHeading } from "#lib/server/release-only.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { readRolloutState } from "#lib/url-state/rollout-state.js";
import { askRollout } from "./ask-rollout.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const state = readRolloutState(url.searchParams);
  const record = await askRollout(state).catch((problem: unknown) => {
    if (isBare(problem)) return undefined;
    throw problem;
  });
  const release = record?.release ?? (await loadReleaseHeading(state.release));
  setHeaders(keepWhile(state.release));
  return { state, record, release };
};

/** A release from before any record was gathered: it knows no programme, so no name is near the one asked for. */
function isBare(problem: unknown): boolean {
  return problem instanceof UnknownName && problem.nearest.length === 0;
}
