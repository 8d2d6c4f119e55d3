import { listEarlierReleases, toBriefingGround, type BriefingGround, type Release } from "@plumbline/domain";

const grounds = new WeakMap<Release, BriefingGround>();

/**
 * What every brief of a release stands on, kept for as long as the release is: the national answers are worked out once. What
 * was published before a release never changes.
 */
export function findGround(release: Release, releases: readonly Release[]): BriefingGround {
  const found =
    grounds.get(release) ?? toBriefingGround(release, { earlier: listEarlierReleases(release, releases) });
  grounds.set(release, found);
  return found;
}
