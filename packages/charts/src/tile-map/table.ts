import type { ChartTableData } from "../figure/table.js";
import { noFigure } from "./key-entries.js";
import type { Tile, TileMapProps } from "./props.js";

/** The tiles that a row is to stand for: one of those of an area that covers several. */
function oncePerArea(tiles: readonly Tile[]): readonly Tile[] {
  return [...new Map(tiles.map((tile) => [tile.area ?? tile.id, tile])).values()];
}

/** One row an area: its figure and the class that shades it. */
export function toTileMapTable(props: TileMapProps): ChartTableData {
  const { missingLabel = noFigure } = props;
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.tileHeading,
    columns: [props.classHeading, "Shade"],
    rows: oncePerArea(props.tiles).map(({ label, href, value, valueClass }) => ({
      header: label,
      href,
      cells: [value, valueClass === null ? missingLabel : (props.classes[valueClass]?.label ?? missingLabel)],
    })),
  };
}
