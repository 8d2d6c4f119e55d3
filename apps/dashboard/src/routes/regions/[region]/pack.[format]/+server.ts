import { toRegionPlace } from "@plumbline/documents/pack";
import { DASHBOARD_URL } from "$app/env/private";
import { askPack, toPackInput } from "#lib/pack/ask-pack.js";
import { packResponse } from "#lib/pack/pack-response.js";
import { readPinned } from "#lib/pinned-release.js";
import { findRegion } from "../find-region.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url }) => {
  const pinned = readPinned(url.searchParams);
  const { code, name } = await findRegion(params.region, pinned);
  const { release } = await askPack({ within: code }, pinned);
  const place = toRegionPlace({ name }, { address: DASHBOARD_URL, version: release.version });
  return packResponse(toPackInput(release, place), params.format, pinned);
};
