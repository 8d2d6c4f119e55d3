import { DASHBOARD_URL } from "$app/env/private";
import { toTable } from "#lib/csv/file-columns.js";
import { csvResponse } from "#lib/server/csv-response.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { formatCompareState, parseCompareState } from "#lib/url-state/compare-state.js";
import { askComparison } from "../compare/ask-comparison.js";
import { sortRows } from "../compare/sort-rows.js";
import { nameBenchmark } from "../compare/words.js";
import { comparisonColumns, listComparedFigures } from "./comparison-columns.js";
import { kindIn } from "#lib/words/source-kind.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ url }) => {
  const parsed = parseCompareState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { state } = parsed;
  const { release } = await askComparison(state);
  const { comparison, version } = release;
  const pinned = { ...state, period: comparison.period.code, release: version };
  const figures = listComparedFigures(
    { ...comparison, rows: sortRows(comparison.rows, state.sort) },
    {
      release: version,
      benchmarkName: nameBenchmark(state, comparison),
      link: `${DASHBOARD_URL}${formatCompareState(pinned)}`,
    },
  );
  const { indicator, period } = comparison;
  const table = toTable(
    { name: "Comparison", caption: `${indicator.name}, ${period.label}` },
    comparisonColumns,
    figures,
  );
  const name = `plumbline-${indicator.slug}-${period.code}-${state.level}`;
  return csvResponse(table, { name, kind: kindIn(release, indicator.source.kind), pinned: state.release });
};
