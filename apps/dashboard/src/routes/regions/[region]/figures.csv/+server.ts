import { figuresResponse } from "#lib/server/figures-response.js";
import { listFigures } from "#lib/server/list-figures.js";
import { refuseLink } from "#lib/server/refuse-link.js";
import { headlineSlugs, parseRegionState } from "#lib/url-state/region-state.js";
import { findRegion } from "../find-region.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url }) => {
  const parsed = parseRegionState(url.searchParams);
  if (!parsed.readable) refuseLink(url, parsed.problems);
  const { release, period } = parsed.state;
  const { code, slug } = await findRegion(params.region, release);
  const figures = await listFigures({
    version: release ?? null,
    indicators: [...headlineSlugs],
    selection: { within: code },
    periods: period === undefined ? null : [period],
  });
  const name = `plumbline-${slug}${period === undefined ? "" : `-${period}`}`;
  return figuresResponse(figures, { name, caption: "Headline indicators by authority", pinned: release });
};
