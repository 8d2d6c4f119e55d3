import type { Release } from "../releases/release.js";

/**
 * The releases a brief is held against, newest first: the one that its release replaced, and the last that ended a period
 * earlier. `releases` stand newest first.
 */
export function listEarlierReleases(release: Release, releases: readonly Release[]): readonly Release[] {
  const place = releases.findIndex(({ id }) => id === release.id);
  const older = releases.slice(place + 1).filter(({ illustrative }) => !illustrative);
  const replaced = older.find(({ id }) => id === release.supersedes);
  const end = release.periodCodes.at(-1) ?? "";
  const lastYear = older.find(({ periodCodes }) => (periodCodes.at(-1) ?? "") < end);
  return [...new Set([replaced, lastYear])].filter((each) => each !== undefined);
}
