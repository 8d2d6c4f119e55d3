import type { Area, AreaLevel } from "./area.js";

const nouns: Readonly<Record<AreaLevel, readonly [string, string]>> = {
  country: ["country", "countries"],
  region: ["region", "regions"],
  subregion: ["part of London", "parts of London"],
  "local-authority": ["authority", "authorities"],
};

/** What to call a number of areas: "authority", "regions"; "areas" where they are of several levels. */
export function areaNoun(areas: readonly Area[], number = areas.length): string {
  const levels = new Set(areas.map(({ level }) => level));
  const [level] = levels;
  const [singular, plural] = level !== undefined && levels.size === 1 ? nouns[level] : ["area", "areas"];
  return number === 1 ? singular : plural;
}
