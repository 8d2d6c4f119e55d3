import type { TilePosition } from "../props.js";

/** The nine regions of England as hexagons; the arrangement is our own. */
export const regionTiles: readonly TilePosition[] = [
  { code: "E12000001", shortLabel: "NE", column: 2, row: 0 },
  { code: "E12000002", shortLabel: "NW", column: 1, row: 1 },
  { code: "E12000003", shortLabel: "YH", column: 2, row: 1 },
  { code: "E12000005", shortLabel: "WM", column: 1, row: 2 },
  { code: "E12000004", shortLabel: "EM", column: 2, row: 2 },
  { code: "E12000006", shortLabel: "EE", column: 3, row: 2 },
  { code: "E12000009", shortLabel: "SW", column: 0, row: 3 },
  { code: "E12000008", shortLabel: "SE", column: 1, row: 3 },
  { code: "E12000007", shortLabel: "LDN", column: 2, row: 3 },
];
