import { error } from "@sveltejs/kit";
import { parseAreaCode } from "@plumbline/domain";
import { searchAreas } from "#lib/area-search.js";
import { readPinned } from "#lib/pinned-release.js";
import { loadAreas } from "#lib/server/area-names.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { showQuery } from "#lib/server/shown-query.js";
import { formatDay } from "#lib/words/dates.js";
import { briefQuery, standingQuery, type StandingFields } from "./brief.query.js";
import { peerLevel } from "./picture.js";
import { toBrief, type Brief } from "./to-brief.js";

/** The brief of the area that a link names; the request ends with a page that leads on where there is none. */
export async function loadBrief(code: string, url: URL) {
  const pinned = readPinned(url.searchParams);
  if (parseAreaCode(code) === undefined) await explainName(code, url);
  const variables = { version: pinned ?? null, code };
  const { release: standing } = await ask(standingQuery, variables);
  if (standing === null || standing.area === null) error(404, `No area bears the code ${code}.`);
  explainNoBrief(standing.area, standing.workforce?.periods.at(-1)?.end ?? "", url);
  const asked = { ...variables, peers: peerLevel(standing.area) };
  const { release, latest } = await ask(briefQuery, asked);
  if (release === null) error(404, "There is no such release.");
  const brief: Brief = toBrief(release);
  return {
    brief,
    release: toReleaseHeading(release, latest),
    pinned,
    query: showQuery(briefQuery, { ...asked, version: release.version }),
  };
}

/** A name where a code is wanted: leads to the areas it could mean. */
async function explainName(text: string, url: URL): Promise<never> {
  const { near } = searchAreas((await loadAreas(readPinned(url.searchParams))).areas, text);
  error(404, `“${text}” is not the code of an area. A code looks like E08000035.`, {
    heading: "No area has that code",
    suggestions: near.slice(0, 8).map((area) => suggest(area, url)),
  });
}

/** What reports together with another, is of the past, or is yet to come on the last day of the figures, has no brief. */
function explainNoBrief(area: StandingFields, day: string, url: URL): void {
  const { name, validFrom, validTo, change, jointReturn } = area;
  if (jointReturn !== null) {
    error(404, `${name} has no figures of its own: it makes one return together with another authority.`, {
      heading: `There is no brief of ${name} alone`,
      suggestions: [suggest(jointReturn, url)],
    });
  }
  if (validTo !== null && validTo < day) {
    error(404, `${name} was abolished on ${formatDay(validTo)}. ${change ?? ""}`.trim(), {
      heading: `${name} was abolished`,
      suggestions: listHeirs(area.successors, url),
    });
  }
  if (validFrom !== null && validFrom > day) {
    error(404, `${name} exists since ${formatDay(validFrom)}; the figures of this release end before.`, {
      heading: `${name} came later`,
      suggestions: listHeirs(area.predecessors, url),
    });
  }
}

function listHeirs(heirs: StandingFields["successors"], url: URL) {
  const reporting = heirs.map((heir) => heir.jointReturn ?? heir);
  return [...new Map(reporting.map((heir) => [heir.code, suggest(heir, url)])).values()];
}

function suggest({ code, name }: { readonly code: string; readonly name: string }, url: URL) {
  return { label: name, href: `/briefing/${code}${url.search}` };
}
