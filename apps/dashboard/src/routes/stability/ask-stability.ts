import { ask } from "#lib/server/gateway.js";
import { showQuery } from "#lib/server/shown-query.js";
import type { StabilityState } from "#lib/url-state/stability-state.js";
import { stabilityQuery } from "./page.query.js";

/** Asks for the stability index, and keeps the question to be shown: pinned to the release that answered. */
export async function askStability({ weights, within, period, release: pinned }: StabilityState) {
  const variables = {
    version: pinned ?? null,
    selection: within === undefined ? null : { within },
    period: period ?? null,
    weights: weights.length === 0 ? null : [...weights],
  };
  const { release, latest } = await ask(stabilityQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const query = showQuery(stabilityQuery, { ...variables, version: release.version });
  return { release, latest, query };
}
