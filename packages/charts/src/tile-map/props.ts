import type { FigureProps } from "../figure/figure.js";
import type { PrintedValue } from "../value.js";

/** Where a tile stands: rows count downwards, and every odd row of hexagons is shifted half a tile to the right. */
export interface TilePosition {
  readonly code: string;
  readonly shortLabel: string;
  readonly column: number;
  readonly row: number;
}

export interface Tile {
  readonly id: string;
  /** The area whose figure it shows, where that covers several tiles: told once in the table. */
  readonly area?: string | undefined;
  readonly label: string;
  /** Three or four letters that fit a tile. */
  readonly shortLabel: string;
  readonly column: number;
  readonly row: number;
  readonly value: PrintedValue;
  /** Place in `classes`, counted from 0; null where the value is missing. */
  readonly valueClass: number | null;
  /** Tiles of different groups, such as regions, have a line between them. */
  readonly group?: string | undefined;
  readonly href?: string | undefined;
}

/** Words beside the tiles, such as the name of a region off its coast: placed as a tile is, and in parts of one. */
export interface TileMapName {
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly anchor: "start" | "middle" | "end";
  /** How many tiles a name at an edge needs to its right. */
  readonly reach?: number;
  /** The tile that a line leads to from a name that cannot stand beside what it names. */
  readonly pointsAt?: { readonly column: number; readonly row: number };
}

/** A range of values that share a shade, in words: "10% to under 12%". */
export interface TileClass {
  readonly label: string;
}

export interface TileMapProps extends FigureProps {
  readonly shape: "hexagon" | "square";
  readonly tiles: readonly Tile[];
  /** At most five, from the lowest to the highest. */
  readonly classes: readonly TileClass[];
  /** What the shades stand for: "Turnover rate, 2025". */
  readonly classHeading: string;
  /** What a tile is: "Region". */
  readonly tileHeading: string;
  /** What hatching says; "no figure" unless said otherwise. */
  readonly missingLabel?: string | undefined;
  /** Words beside the tiles. */
  readonly names?: readonly TileMapName[] | undefined;
  /** Ids of the tiles with a strong outline. */
  readonly highlighted?: readonly string[] | undefined;
  /** Credit for the layout, printed with the source. */
  readonly attribution?: string | undefined;
}
