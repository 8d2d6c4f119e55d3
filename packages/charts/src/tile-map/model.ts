import { round } from "../axis/round.js";
import type { Layout } from "../figure/figure.js";
import { toTextWidth } from "../text/text-width.js";
import { wrapText } from "../text/wrap-text.js";
import { tilings, toTilePath, type Point } from "./geometry.js";
import { toGroupEdges } from "./group-edges.js";
import { listReaches, toDrawnName, type DrawnName } from "./names.js";
import type { Tile, TileMapProps } from "./props.js";
import { toShades, type Shade } from "./shades.js";

export interface DrawnTile {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  /** Null for a tile without a figure, which is hatched. */
  readonly shade: Shade | null;
  /** Name and figure as far as the tile has room for them. */
  readonly lines: readonly string[];
}

export interface TileMapModel {
  readonly height: number;
  readonly path: string;
  readonly fontSize: number;
  readonly tiles: readonly DrawnTile[];
  readonly highlighted: readonly DrawnTile[];
  readonly names: readonly DrawnName[];
  /** Lines between groups, such as regions. */
  readonly edges: string;
}

const widestTile = 118;
const roomForName = 88;
const roomForLabel = 31;
const margin = 3;
const lineHeight = 1.15;

/** Everything that a tile map draws, in pixels of its layout. */
export function toTileMapModel(props: TileMapProps, layout: Layout): TileMapModel {
  const tiling = tilings[props.shape];
  const middles = props.tiles.map(({ column, row }) => tiling.middle(column, row));
  const names = props.names ?? [];
  const tilesBox = toBox(middles, tiling.corners);
  const box = { ...tilesBox, right: Math.max(tilesBox.right, ...listReaches(names)) };
  const width = Math.min(widestTile, (layout.width - margin * 2) / (box.right - box.left));
  const left = (layout.width - (box.right - box.left) * width) / 2;
  const placePoint = ({ x, y }: Point): Point => ({
    x: round(left + (x - box.left) * width),
    y: round(margin + (y - box.top) * width),
  });
  const place = ({ column, row }: Tile): Point => placePoint(tiling.middle(column, row));
  const shades = toShades(props.classes.length);
  const fontSize = Math.min(layout.fontSize, Math.max(12.5, width / 2.9));
  const draw = (tile: Tile): DrawnTile => ({
    ...place(tile),
    title: toTitle(tile),
    shade: tile.valueClass === null ? null : (shades[tile.valueClass] ?? null),
    lines: toLines(tile, width, fontSize),
  });
  return {
    height: round((box.bottom - box.top) * width + margin * 2),
    path: toTilePath(tiling, width),
    fontSize: round(fontSize),
    tiles: props.tiles.map(draw),
    highlighted: props.tiles.filter(({ id }) => props.highlighted?.includes(id)).map(draw),
    names: names.map((name) => toDrawnName(name, { tiling, place: placePoint })),
    edges: toGroupEdges(props.tiles, { tiling, width, place }),
  };
}

function toBox(middles: readonly Point[], corners: readonly Point[]) {
  const xs = middles.flatMap(({ x }) => corners.map((corner) => x + corner.x));
  const ys = middles.flatMap(({ y }) => corners.map((corner) => y + corner.y));
  if (xs.length === 0) return { left: 0, right: 1, top: 0, bottom: 0 };
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function toTitle({ label, value }: Tile): string {
  return value.value === null ? `${label}: ${value.text}, ${value.reason}` : `${label}: ${value.text}`;
}

function toLines({ label, shortLabel, value }: Tile, width: number, fontSize: number): readonly string[] {
  if (width >= roomForName) {
    const room = width * 0.9;
    const name = wrapText(label, { width: room, fontSize, weight: "bold", maxLines: 3 });
    return [
      ...(name.every((line) => toTextWidth(line, fontSize, "bold") <= room) ? name : [shortLabel]),
      value.text,
    ];
  }
  if (width >= roomForLabel * 2) return [shortLabel, value.text];
  return width >= roomForLabel ? [shortLabel] : [];
}

/** Baseline of the first of so many lines around a middle. */
export function toFirstBaseline(lines: number, fontSize: number): number {
  return round(fontSize * 0.35 - ((lines - 1) * fontSize * lineHeight) / 2);
}
