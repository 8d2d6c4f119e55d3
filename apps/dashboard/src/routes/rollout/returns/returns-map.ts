import { authorityTiles, toTileClasses, type Tile, type TileClass } from "@plumbline/charts";
import { placeOnTiles } from "#lib/place-on-tiles.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import type { ReturnedRow } from "./returns.query.js";
import { wholePercent } from "./words.js";

export interface ReturnsMap {
  readonly tiles: readonly Tile[];
  readonly classes: readonly TileClass[];
}

/** The share accredited on today’s tiles; hatched where a figure is held back or nobody returned one. */
export function toReturnsMap(rows: readonly ReturnedRow[], search: string): ReturnsMap {
  const shares = rows.flatMap(({ accreditedShare: { value } }) => (value === null ? [] : [value]));
  const { classes, classOf } = toTileClasses(shares, { format: (bound) => `${bound}%` });
  const tiles = placeOnTiles(rows, authorityTiles).map(({ position, figure }) => ({
    id: position.code,
    area: figure.area.code,
    label: figure.area.name,
    shortLabel: position.shortLabel,
    column: position.column,
    row: position.row,
    value: toPrintedValue(figure.accreditedShare, wholePercent),
    valueClass: figure.accreditedShare.value === null ? null : classOf(figure.accreditedShare.value),
    group: figure.area.region?.code,
    href: `/areas/${figure.area.code}${search}`,
  }));
  return { tiles, classes };
}
