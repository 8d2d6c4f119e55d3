import { readPinned } from "#lib/pinned-release.js";
import { loadReleaseHeading } from "#lib/server/release-only.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ url }) => ({
  release: await loadReleaseHeading(readPinned(url.searchParams)),
});
