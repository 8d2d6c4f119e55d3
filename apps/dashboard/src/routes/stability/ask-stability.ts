import { ask } from "#lib/server/gateway.js";
import { showQuery } from "#lib/server/shown-query.js";
import { toSelection } from "#lib/server/to-selection.js";
import type { StabilityState } from "#lib/url-state/stability-state.js";
import { stabilityQuery } from "./page.query.js";

/** Asks for the stability index, and keeps the question to be shown: pinned to the release that answered. */
export async function askStability(state: StabilityState) {
  const { weights, period, release: pinned } = state;
  const variables = {
    version: pinned ?? null,
    selection: toSelection(state),
    period: period ?? null,
    weights: weights.length === 0 ? null : [...weights],
  };
  const { release, latest } = await ask(stabilityQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const query = showQuery(stabilityQuery, { ...variables, version: release.version });
  return { release, latest, query };
}
