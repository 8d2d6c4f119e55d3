import { askPack, toPackInput } from "#lib/pack/ask-pack.js";
import { toGroupPlace } from "#lib/pack/group-place.js";
import { packResponse } from "#lib/pack/pack-response.js";
import { readGroup } from "../read-group.js";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url }) => {
  const { choice, pinned } = await readGroup(url);
  const { release } = await askPack(choice, pinned);
  const place = toGroupPlace(choice, release.version);
  return packResponse(toPackInput(release, place), params.format, pinned);
};
