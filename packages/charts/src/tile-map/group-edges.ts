import { round } from "../axis/round.js";
import type { Point, Tiling } from "./geometry.js";
import type { Tile } from "./props.js";

export interface EdgeOptions {
  readonly tiling: Tiling;
  readonly width: number;
  readonly place: (tile: Tile) => Point;
}

/** One path along every side where a tile of one group meets a tile of another. */
export function toGroupEdges(tiles: readonly Tile[], { tiling, width, place }: EdgeOptions): string {
  const groups = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile.group]));
  return tiles
    .flatMap((tile) => {
      const middle = place(tile);
      return tiling.neighbours(tile.column, tile.row).flatMap(([column, row], corner) => {
        const other = groups.get(`${column},${row}`);
        if (tile.group === undefined || other === undefined || tile.group >= other) return [];
        return [toSide(middle, tiling, { corner, width })];
      });
    })
    .join("");
}

function toSide(
  middle: Point,
  { corners }: Tiling,
  { corner, width }: { readonly corner: number; readonly width: number },
): string {
  const ends = [corner, (corner + 1) % corners.length].map((place) => {
    const { x, y } = corners[place] ?? { x: 0, y: 0 };
    return `${round(middle.x + x * width)},${round(middle.y + y * width)}`;
  });
  return `M${ends.join("L")}`;
}
