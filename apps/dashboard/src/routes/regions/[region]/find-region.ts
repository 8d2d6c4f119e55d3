import { toRegionSlug } from "@plumbline/domain";
import { error } from "@sveltejs/kit";
import { ask } from "#lib/server/gateway.js";
import { regionNames } from "./page.query.js";

export interface FoundRegion {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
}

/** The region that a word in a link means: its slug, its code, or the slug of another name. Unknown words end in a page that lists the nine. */
export async function findRegion(word: string, version: string | undefined): Promise<FoundRegion> {
  const { release } = await ask(regionNames, { version: version ?? null });
  const regions = release?.regions ?? [];
  const wanted = toRegionSlug(word);
  const found = regions.find(
    ({ code, name, aliases }) =>
      code === word || [name, ...aliases].some((each) => toRegionSlug(each) === wanted),
  );
  if (found !== undefined) return { code: found.code, name: found.name, slug: toRegionSlug(found.name) };
  return error(404, `“${word}” is not one of the nine regions of England.`, {
    heading: "There is no such region",
    suggestions: regions.map(({ name }) => ({ label: name, href: `/regions/${toRegionSlug(name)}` })),
  });
}
