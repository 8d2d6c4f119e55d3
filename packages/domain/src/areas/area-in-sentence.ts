import type { Area } from "./area.js";

const takeArticle = new Set([
  "North East",
  "North West",
  "East Midlands",
  "West Midlands",
  "East of England",
  "South East",
  "South West",
  "Isles of Scilly",
  "City of London",
]);

const inverted = /^(?<place>[^,]+), (?:City|County) of$/;

/**
 * An area's name as it reads inside a sentence: with its article, and "Bristol, City of" turned back to "Bristol".
 *
 * @example areaInSentence(northWest) // "the North West"
 */
export function areaInSentence({ name }: Pick<Area, "name">): string {
  if (takeArticle.has(name)) return `the ${name}`;
  const place = name.includes(",") ? inverted.exec(name)?.groups?.["place"] : undefined;
  const short = place ?? name;
  return short.includes("/") ? short.replaceAll(" / ", " and ") : short;
}

/** The same with a possessive: "England's", "the West Midlands'". */
export function areaPossessive(area: Pick<Area, "name">): string {
  const name = areaInSentence(area);
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
