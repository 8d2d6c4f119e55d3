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
import { toBrief, type Brief } from "./to-brief.js";

/** The brief of the area that a link names; the request ends with a page that leads on where there is none. */
export async function loadBrief(code: string, url: URL) {
  const pinned = readPinned(url.searchParams);
  if (parseAreaCode(code) === undefined) await explainName(code, url);
  const variables = { version: pinned ?? null, code };
  const { release: standing } = await ask(standingQuery, variables);
  if (standing === null || standing.area === null) error(404, `No area bears the code ${code}.`);
  explainNoBrief(standing.area, url);
  const { release, latest } = await ask(briefQuery, variables);
  if (release === null) error(404, "There is no such release.");
  const brief: Brief = toBrief(release);
  return {
    brief,
    release: toReleaseHeading(release, latest),
    pinned,
    query: showQuery(briefQuery, { ...variables, version: release.version }),
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

/** An area of the past, or one that reports together with another, has no brief of its own. */
function explainNoBrief({ name, validTo, change, successors, jointReturn }: StandingFields, url: URL): void {
  if (jointReturn !== null) {
    error(404, `${name} has no figures of its own: it makes one return together with another authority.`, {
      heading: `There is no brief of ${name} alone`,
      suggestions: [suggest(jointReturn, url)],
    });
  }
  if (validTo === null) return;
  const heirs = successors.map((heir) => heir.jointReturn ?? heir);
  error(404, `${name} was abolished on ${formatDay(validTo)}. ${change ?? ""}`.trim(), {
    heading: `${name} is no more`,
    suggestions: [...new Map(heirs.map((heir) => [heir.code, suggest(heir, url)])).values()],
  });
}

function suggest({ code, name }: { readonly code: string; readonly name: string }, url: URL) {
  return { label: name, href: `/briefing/${code}${url.search}` };
}
