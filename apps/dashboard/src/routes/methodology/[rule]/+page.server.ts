import { error } from "@sveltejs/kit";
import { carryPinned, readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { workedExamples } from "./examples/list-examples.js";
import { ruleQuery } from "./page.query.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const search = carryPinned(url.searchParams);
  const { release, latest, rules } = await ask(ruleQuery, { version: pinned ?? null });
  if (release === null) error(404, "Nothing has been published yet.");
  const rule = rules.find(({ slug }) => slug === params.rule);
  if (rule === undefined) {
    error(404, `“${params.rule}” is not the name of a rule.`, {
      heading: "There is no such rule",
      suggestions: rules.map(({ slug, name }) => ({ label: name, href: `/methodology/${slug}${search}` })),
    });
  }
  const example = await workedExamples.get(rule.slug)?.({ version: release.version });
  setHeaders(keepWhile(pinned));
  return { rule, rules, example, release: toReleaseHeading(release, latest), search };
};
