import { error } from "@sveltejs/kit";
import { parseAreaCode } from "@plumbline/domain";
import { searchAreas } from "#lib/area-search.js";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { loadAreas } from "#lib/server/area-names.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { listHeadlineSeries } from "#lib/server/fragments/series.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { areaQuery } from "./page.query.js";
import { findStanding } from "./rank-fields.js";
import type { PageServerLoad } from "./$types.js";

/** How the codes of regions begin. */
const regionPrefix = "E12";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  if (parseAreaCode(params.code) === undefined) await explainName(params.code, url);
  const peers = params.code.startsWith(regionPrefix) ? "REGION" : "LOCAL_AUTHORITY";
  const variables = { version: pinned ?? null, code: params.code, peers } as const;
  const { release, latest } = await ask(areaQuery, variables);
  if (release === null || release.area === null) error(404, `No area bears the code ${params.code}.`);
  const { area, england } = release;
  setHeaders(keepWhile(pinned));
  return {
    area,
    release: toReleaseHeading(release, latest),
    headlines: [area.turnover, area.agency, area.vacancy, area.caseload, area.absence].filter(
      (one) => one !== null,
    ),
    series: listHeadlineSeries(area),
    englandSeries: england === null ? [] : listHeadlineSeries(england),
    standing: findStanding(release, area.code),
    events: release.notes,
    pinned,
    search: carryPinned(url.searchParams),
    query: showQuery(areaQuery, { ...variables, version: release.version }),
  };
};

/** A name where a code is wanted: leads to the areas it could mean. */
async function explainName(text: string, url: URL): Promise<never> {
  const { near } = searchAreas((await loadAreas(readPinned(url.searchParams))).areas, text);
  error(404, `“${text}” is not the code of an area. A code looks like E08000035.`, {
    heading: "No area has that code",
    suggestions: near
      .slice(0, 8)
      .map(({ code, name }) => ({ label: name, href: `/areas/${code}${url.search}` })),
  });
}
