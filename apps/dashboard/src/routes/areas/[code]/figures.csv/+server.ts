import { readPinned } from "#lib/pinned-release.js";
import { figuresResponse } from "#lib/server/figures-response.js";
import { listFigures } from "#lib/server/list-figures.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url }) => {
  const pinned = readPinned(url.searchParams);
  const figures = await listFigures({ version: pinned ?? null, selection: { codes: [params.code] } });
  return figuresResponse(figures, {
    name: `plumbline-${params.code}`,
    caption: "Every figure of one area",
    pinned,
  });
};
