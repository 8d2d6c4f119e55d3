import { toGroupPlace } from "@plumbline/documents/pack";
import { DASHBOARD_URL } from "$app/env/private";
import { packResponse, requirePackFormat } from "#lib/pack/pack-response.js";
import { readGroup } from "../read-group.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url }) => {
  const format = requirePackFormat(params.format);
  const { choice, pinned } = await readGroup(url);
  const group = { codes: choice.areas ?? [], name: choice.group };
  const toPlace = (version: string) => toGroupPlace(group, { address: DASHBOARD_URL, version });
  return packResponse({ choice, format, pinned, toPlace });
};
