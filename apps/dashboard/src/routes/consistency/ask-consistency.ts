import { ask } from "#lib/server/gateway.js";
import { showQuery } from "#lib/server/shown-query.js";
import { toSelection } from "#lib/server/to-selection.js";
import type { ConsistencyState } from "#lib/url-state/consistency-state.js";
import { consistencyQuery } from "./page.query.js";

/** Asks how alike areas are, and keeps the question to be shown: pinned to the release that answered. */
export async function askConsistency(state: ConsistencyState) {
  const { indicator, release: pinned } = state;
  const variables = {
    version: pinned ?? null,
    indicator,
    selection: toSelection(state),
  };
  const { release, latest } = await ask(consistencyQuery, variables);
  if (release === null) throw new Error("The gateway answered without a release.");
  const query = showQuery(consistencyQuery, { ...variables, version: release.version });
  return { release, latest, query };
}
