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

/** The codes of a reader's own authorities, and what the reader calls them. */
export interface PackGroup {
  readonly codes: readonly string[];
  readonly name?: string | undefined;
}

/** A group as a sentence names it: "the group “Our peers”". */
export function nameGroup({ codes, name }: PackGroup): string {
  return name === undefined ? `my own group of ${codes.length}` : `the group “${name}”`;
}

/** A reader's own group as a pack names it; the link holds the group itself. */
export function toGroupPlace(group: PackGroup, { address, version }: Published): PackPlace {
  const { codes, name } = group;
  const named = name === undefined ? "" : `&group=${encodeURIComponent(name).replaceAll("%2C", ",")}`;
  return {
    title: `Pack of authorities: ${name ?? `My own group of ${codes.length}`}`,
    phrase: nameGroup(group),
    slug: "own-group",
    link: `${address}/groups/pack?areas=${codes.join(",")}${named}&release=${version}`,
  };
}
