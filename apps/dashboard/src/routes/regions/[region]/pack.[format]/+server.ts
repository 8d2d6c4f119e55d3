import { toRegionPlace } from "@plumbline/documents/pack";
import { DASHBOARD_URL } from "$app/env/private";
import { packResponse, requirePackFormat } from "#lib/pack/pack-response.js";
import { readPinned } from "#lib/pinned-release.js";
import { findRegion } from "../find-region.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url }) => {
  const format = requirePackFormat(params.format);
  const pinned = readPinned(url.searchParams);
  const { code, name } = await findRegion(params.region, pinned);
  const toPlace = (version: string) => toRegionPlace({ name }, { address: DASHBOARD_URL, version });
  return packResponse({ choice: { within: code }, format, pinned, toPlace });
};
