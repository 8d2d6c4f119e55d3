import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { showQuery } from "#lib/server/shown-query.js";
import { scenarioModelQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const { release, latest, rules } = await ask(scenarioModelQuery, { version: pinned ?? null });
  if (release === null) error(404, "Nothing has been published yet.");
  const rule = rules.find(({ slug }) => slug === "scenario-model");
  if (rule === undefined) error(404, "The gateway knows no scenario model.");
  setHeaders(keepWhile(pinned));
  return {
    rule,
    release: toReleaseHeading(release, latest),
    assumptions: release.scenarioAssumptions,
    backTest: release.scenarioBackTest,
    search: carryPinned(url.searchParams),
    query: showQuery(scenarioModelQuery, { version: release.version }),
  };
};
