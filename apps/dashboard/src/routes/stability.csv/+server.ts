import { error } from "@sveltejs/kit";
import { DASHBOARD_URL } from "$app/env/private";
import { sourceColumns } from "#lib/csv/figure-columns.js";
import { toTable } from "#lib/csv/file-columns.js";
import { checkGroup } from "#lib/server/check-group.js";
import { csvResponse } from "#lib/server/csv-response.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { formatStabilityState, parseStabilityState } from "#lib/url-state/stability-state.js";
import { nameComputed } from "#lib/words/computed-from.js";
import { askStability } from "../stability/ask-stability.js";
import { linkColumn, listStabilityColumns, toStabilityLines } from "./columns.js";
import { kindIn } from "#lib/words/source-kind.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ url }) => {
  const parsed = parseStabilityState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  await checkGroup(state, url);
  const { release } = await askStability(state);
  const { stability, version } = release;
  const source = release.sources.find(({ slug }) => slug === "dfe-workforce");
  if (source === undefined) error(404, "This release has no workforce figures.");
  const pinned = { ...state, period: stability.period.code, release: version };
  const table = toTable(
    { name: "Stability index", caption: `Workforce stability index, ${stability.period.label}` },
    [...listStabilityColumns(stability.components), ...sourceColumns, linkColumn],
    toStabilityLines(stability, {
      source,
      release: version,
      link: `${DASHBOARD_URL}${formatStabilityState(pinned)}`,
    }),
  );
  const kind = kindIn(release, source.kind);
  return csvResponse(
    { ...table, status: nameComputed(kind) },
    { name: `plumbline-stability-${stability.period.code}`, kind, pinned: state.release },
  );
};
