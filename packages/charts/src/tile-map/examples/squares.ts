import { percent, suppressed } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { TileMapProps } from "../props.js";

const classes = [{ label: "under 10%" }, { label: "10% or more" }];
const places = [
  ["Northshire", "Nor", 1, 0, 13.1],
  ["Westmere", "Wes", 0, 1, 8.4],
  ["Castleby", "Cas", 1, 1, 10],
  ["Eastern Fens", "Fen", 2, 1, null],
  ["Ottermouth", "Ott", 1, 2, 9.9],
] as const;

export const squares = {
  name: "squares",
  provenance: invented,
  props: {
    id: "map-squares",
    title: "Two of five authorities are at 10% or more",
    subtitle: "Vacancy rate of social workers, %, five made-up authorities. Illustrative figures",
    source: invented,
    shape: "square",
    classes,
    classHeading: "Vacancy rate",
    tileHeading: "Local authority",
    tiles: places.map(([label, shortLabel, column, row, rate]) => ({
      id: shortLabel,
      label,
      shortLabel,
      column,
      row,
      value: rate === null ? suppressed : percent(rate),
      valueClass: rate === null ? null : Number(rate >= 10),
      group: row < 2 ? "north" : "south",
    })),
  } satisfies TileMapProps,
};
