import { redirect } from "@sveltejs/kit";
import { askPack } from "#lib/pack/ask-pack.js";
import { readPinned } from "#lib/pinned-release.js";
import { toReleaseHeading } from "#lib/server/fragments/release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { formatQuery } from "#lib/url-state/fields.js";
import { findRegion } from "../find-region.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const pinned = readPinned(url.searchParams);
  const { code, name, slug } = await findRegion(params.region, pinned);
  if (slug !== params.region) redirect(308, `/regions/${slug}/pack${url.search}`);
  const { release, latest, query } = await askPack({ within: code }, pinned);
  setHeaders(keepWhile(pinned));
  return {
    name,
    slug,
    pack: release.pack,
    files: `/regions/${slug}/pack`,
    fileSearch: formatQuery({ release: release.version }),
    search: formatQuery({ release: pinned }),
    release: toReleaseHeading(release, latest),
    query,
  };
};
