import { round } from "../axis/round.js";
import type { TileMapProps } from "./props.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tiling: where the middle of a tile lies in units of its width, its corners, and the neighbour across each side. */
export interface Tiling {
  readonly middle: (column: number, row: number) => Point;
  /** Corners clockwise from the top (hexagon) or the top left (square), as distances from the middle. */
  readonly corners: readonly Point[];
  /** The neighbour across the side from corner n to corner n + 1. */
  readonly neighbours: (column: number, row: number) => readonly (readonly [column: number, row: number])[];
}

const side = 1 / Math.sqrt(3);

const hexagons: Tiling = {
  middle: (column, row) => ({ x: column + (isOdd(row) ? 0.5 : 0), y: row * side * 1.5 }),
  corners: [
    { x: 0, y: -side },
    { x: 0.5, y: -side / 2 },
    { x: 0.5, y: side / 2 },
    { x: 0, y: side },
    { x: -0.5, y: side / 2 },
    { x: -0.5, y: -side / 2 },
  ],
  neighbours: (column, row) => {
    const right = isOdd(row) ? column + 1 : column;
    return [
      [right, row - 1],
      [column + 1, row],
      [right, row + 1],
      [right - 1, row + 1],
      [column - 1, row],
      [right - 1, row - 1],
    ];
  },
};

const squares: Tiling = {
  middle: (column, row) => ({ x: column, y: row }),
  corners: [
    { x: -0.5, y: -0.5 },
    { x: 0.5, y: -0.5 },
    { x: 0.5, y: 0.5 },
    { x: -0.5, y: 0.5 },
  ],
  neighbours: (column, row) => [
    [column, row - 1],
    [column + 1, row],
    [column, row + 1],
    [column - 1, row],
  ],
};

export const tilings = { hexagon: hexagons, square: squares } as const satisfies Record<
  TileMapProps["shape"],
  Tiling
>;

/** The outline of a tile of this width around its middle, a little smaller so that tiles stand apart. */
export function toTilePath({ corners }: Tiling, width: number): string {
  const shrink = width * 0.96;
  return `M${corners.map(({ x, y }) => `${round(x * shrink)},${round(y * shrink)}`).join("L")}Z`;
}

function isOdd(row: number): boolean {
  return Math.abs(row % 2) === 1;
}
