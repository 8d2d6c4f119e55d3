import { carryPinned } from "#lib/pinned-release.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { loadBrief } from "../load-brief.js";
import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const loaded = await loadBrief(params.code, url);
  setHeaders(keepWhile(loaded.pinned));
  return { ...loaded, search: carryPinned(url.searchParams) };
};
