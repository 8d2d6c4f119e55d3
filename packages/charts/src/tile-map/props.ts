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
  /** Ids of the tiles with a strong outline. */
  readonly highlighted?: readonly string[] | undefined;
  /** Credit for the layout, printed with the source. */
  readonly attribution?: string | undefined;
}
