import { capitalise } from "@plumbline/domain";
import type { TileMapProps } from "./props.js";

/** What the map shows, in words, for those who cannot see it. */
export function describeTileMap({
  description,
  tiles,
  classes,
  classHeading,
  tileHeading,
  missingLabel = "Without a figure",
}: TileMapProps): string {
  if (description !== undefined) return description;
  const counts = classes.map(
    ({ label }, place) => `${label}: ${tiles.filter(({ valueClass }) => valueClass === place).length}`,
  );
  const without = tiles.filter(({ value }) => value.value === null).length;
  return [
    `Map of ${tiles.length} tiles, one for each ${tileHeading.toLowerCase()}, shaded by ${classHeading}.`,
    `${counts.join("; ")}.`,
    ...(without > 0 ? [`${capitalise(missingLabel)}: ${without}.`] : []),
    "All figures are in the table below.",
  ].join(" ");
}
