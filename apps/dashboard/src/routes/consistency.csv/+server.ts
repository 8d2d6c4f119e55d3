import { DASHBOARD_URL } from "$app/env/private";
import { sourceColumns } from "#lib/csv/figure-columns.js";
import { toTable } from "#lib/csv/file-columns.js";
import { checkGroup } from "#lib/server/check-group.js";
import { csvResponse } from "#lib/server/csv-response.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { formatConsistencyState, parseConsistencyState } from "#lib/url-state/consistency-state.js";
import { nameComputed } from "#lib/words/computed-from.js";
import { askConsistency } from "../consistency/ask-consistency.js";
import { namePlace } from "#lib/words/place-names.js";
import { consistencyColumns, linkColumn, toConsistencyLines } from "./columns.js";
import { kindIn } from "#lib/words/source-kind.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ url }) => {
  const parsed = parseConsistencyState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  await checkGroup(state, url);
  const { release } = await askConsistency(state);
  const { consistency, version } = release;
  const { indicator } = consistency;
  const place = namePlace(state, release.regions);
  const link = `${DASHBOARD_URL}${formatConsistencyState({ ...state, release: version })}`;
  const table = toTable(
    { name: "Consistency", caption: `${indicator.name}, ${place}` },
    [...consistencyColumns, ...sourceColumns, linkColumn],
    toConsistencyLines(consistency, { place, release: version, link }),
  );
  const name = ["plumbline-consistency", indicator.slug, state.within ?? (state.areas && "group")]
    .filter((part) => part)
    .join("-");
  const kind = kindIn(release, indicator.source.kind);
  return csvResponse({ ...table, status: nameComputed(kind) }, { name, kind, pinned: state.release });
};
