import type { TilePosition } from "@plumbline/charts";

interface OfArea {
  readonly area: { readonly code: string; readonly successors: readonly { readonly code: string }[] };
}

export interface OnTile<Figure extends OfArea> {
  readonly position: TilePosition;
  readonly figure: Figure;
}

/** Figures on the tiles of today: a joint return on the tile of each member, an area of the past on those of its successors, unless two would share one. */
export function placeOnTiles<Figure extends OfArea>(
  figures: readonly Figure[],
  positions: readonly TilePosition[],
): readonly OnTile<Figure>[] {
  return positions.flatMap((position) => {
    const own = figures.filter(({ area }) => area.code.split("-").includes(position.code));
    const heirs = figures.filter(({ area }) => area.successors.some(({ code }) => code === position.code));
    const [figure, ...others] = own.length > 0 ? own : heirs;
    return figure === undefined || others.length > 0 ? [] : [{ position, figure }];
  });
}
