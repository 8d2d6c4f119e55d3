import { areaInSentence, toRegionSlug } from "@plumbline/domain";
import type { PackPlace } from "./pack-input.js";

interface Published {
  /** Where readers reach the dashboard, without a slash at the end. */
  readonly address: string;
  readonly version: string;
}

/** A region as a pack names it. Its link pins the release, so that it gives the same pack later. */
export function toRegionPlace(region: { readonly name: string }, { address, version }: Published): PackPlace {
  const slug = toRegionSlug(region.name);
  return {
    title: `Regional pack: ${region.name}`,
    phrase: areaInSentence(region),
    slug,
    link: `${address}/regions/${slug}/pack?release=${version}`,
  };
}
