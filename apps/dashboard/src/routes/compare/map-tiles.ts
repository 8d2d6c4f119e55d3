import { authorityTiles, regionTiles, toTileClasses, type Tile, type TileClass } from "@plumbline/charts";
import { placeOnTiles } from "#lib/place-on-tiles.js";
import { printFigure } from "#lib/words/indicator-units.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import type { CompareState } from "#lib/url-state/compare-state.js";
import type { ComparisonFields, ComparisonRow } from "./page.query.js";

type Placed = Pick<ComparisonRow["observation"], "area" | "value" | "missing">;

export interface ComparisonMap {
  readonly tiles: readonly Tile[];
  readonly classes: readonly TileClass[];
  /** Areas that no tile can stand for: the tiles are the authorities of today. */
  readonly unplaced: readonly string[];
}

/** A comparison on a tile map. A joint return fills the tile of each member; an area of the past that of its successors, unless two would share one. */
export function toComparisonMap(
  { level }: Pick<CompareState, "level">,
  { rows, excluded, indicator }: ComparisonFields,
  search: string,
): ComparisonMap {
  const figures: readonly Placed[] = [...rows.map(({ observation }) => observation), ...excluded];
  const positions = level === "regions" ? regionTiles : authorityTiles;
  const { classes, classOf } = toTileClasses(
    rows.map(({ observation }) => observation.value ?? 0),
    { format: (bound) => printFigure(bound, { ...indicator, decimals: Number.isInteger(bound) ? 0 : 1 }) },
  );
  const placed = placeOnTiles(figures, positions);
  const tiles = placed.map(({ position, figure }) => ({
    id: position.code,
    area: figure.area.code,
    label: figure.area.name,
    shortLabel: position.shortLabel,
    column: position.column,
    row: position.row,
    value: toPrintedValue(figure, indicator),
    valueClass: figure.value === null ? null : classOf(figure.value),
    group: figure.area.region?.code,
    href: `/areas/${figure.area.code}${search}`,
  }));
  const shown = new Set(placed.map(({ figure }) => figure.area.code));
  const unplaced = figures.filter(({ area }) => !shown.has(area.code)).map(({ area }) => area.name);
  return { tiles, classes, unplaced };
}
