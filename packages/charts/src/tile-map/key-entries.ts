import type { KeyEntry } from "../key/key.js";
import type { TileMapProps } from "./props.js";
import { toShades } from "./shades.js";

/** What hatching says where a map does not say otherwise. */
export const noFigure = "no figure";

/** Classes from low to high, the hatching of missing figures, and the names of highlighted tiles. */
export function toTileMapKey({
  classes,
  tiles,
  highlighted = [],
  missingLabel = noFigure,
}: TileMapProps): readonly KeyEntry[] {
  const shades = toShades(classes.length);
  const named = tiles.filter(({ id }) => highlighted.includes(id));
  return [
    ...classes.map(
      ({ label }, place) =>
        ({ mark: { kind: "swatch", fill: shades[place]?.fill ?? "none" }, label }) as const,
    ),
    ...(tiles.some(({ value }) => value.value === null)
      ? [{ mark: { kind: "hatch" }, label: missingLabel } as const]
      : []),
    ...named.map(
      ({ label, value }) => ({ mark: { kind: "outline" }, label: `${label} ${value.text}` }) as const,
    ),
  ];
}
