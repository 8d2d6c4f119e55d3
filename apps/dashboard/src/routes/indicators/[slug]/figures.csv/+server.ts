import { readPinned } from "#lib/pinned-release.js";
import { figuresResponse } from "#lib/server/figures-response.js";
import { listFigures } from "#lib/server/list-figures.js";
import type { RequestHandler } from "./$types.js";

const levels = ["COUNTRY", "REGION", "SUBREGION", "LOCAL_AUTHORITY"] as const;

export const GET: RequestHandler = async ({ params, url }) => {
  const pinned = readPinned(url.searchParams);
  const figures = await Promise.all(
    levels.map((level) =>
      listFigures({ version: pinned ?? null, indicators: [params.slug], selection: { level } }),
    ),
  );
  return figuresResponse(figures.flat(), {
    name: `plumbline-${params.slug}`,
    caption: "Every figure of one indicator",
    pinned,
  });
};
