import type { ChartTableData } from "../figure/table.js";
import { noFigure } from "./key-entries.js";
import type { TileMapProps } from "./props.js";

/** One row a tile: its figure and the class that shades it. */
export function toTileMapTable(props: TileMapProps): ChartTableData {
  const { missingLabel = noFigure } = props;
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.tileHeading,
    columns: [props.classHeading, "Shade"],
    rows: props.tiles.map(({ label, href, value, valueClass }) => ({
      header: label,
      href,
      cells: [value, valueClass === null ? missingLabel : (props.classes[valueClass]?.label ?? missingLabel)],
    })),
  };
}
