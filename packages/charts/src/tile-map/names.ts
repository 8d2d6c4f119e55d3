import { round } from "../axis/round.js";
import type { Point, Tiling } from "./geometry.js";
import type { TileMapName } from "./props.js";

export interface DrawnName {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: TileMapName["anchor"];
  /** The line from the name to what it names. */
  readonly pointer: string | undefined;
}

export interface NameOptions {
  readonly tiling: Tiling;
  readonly place: (point: Point) => Point;
}

/** Where a name and its line are drawn. */
export function toDrawnName(name: TileMapName, { tiling, place }: NameOptions): DrawnName {
  const { lines, anchor, pointsAt } = name;
  const { x, y } = place(toNamePoint(name, tiling));
  const end = pointsAt && place(tiling.middle(pointsAt.column, pointsAt.row));
  return { x, y, lines, anchor, pointer: end && `M${round(x - 3)},${y}L${end.x},${end.y}` };
}

/** The point of a name in units of a tile: rows keep their step, but none is shifted. */
export function toNamePoint({ column, row }: TileMapName, tiling: Tiling): Point {
  return { x: column, y: tiling.middle(0, 1).y * row };
}

/** The ends of the room that names need beside the tiles. */
export function listReaches(names: readonly TileMapName[]): readonly number[] {
  return names.flatMap(({ column, reach }) => (reach === undefined ? [] : [column + reach]));
}
