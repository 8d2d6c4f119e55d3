import { percent } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import { regionTiles } from "../layouts/regions.js";
import type { TileMapProps } from "../props.js";
import { toTileClasses } from "../tile-classes.js";

const regions: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["E12000001", ["North East", 11.7]],
  ["E12000002", ["North West", 12.2]],
  ["E12000003", ["Yorkshire and The Humber", 9.9]],
  ["E12000004", ["East Midlands", 9.8]],
  ["E12000005", ["West Midlands", 11.5]],
  ["E12000006", ["East of England", 11.5]],
  ["E12000007", ["London", 13.8]],
  ["E12000008", ["South East", 12.3]],
  ["E12000009", ["South West", 11.4]],
]);

const { classes, classOf } = toTileClasses(
  [...regions.values()].map(([, rate]) => rate),
  { format: (bound) => `${bound}%`, count: 3 },
);

export const regionsTurnover = {
  name: "regions-turnover",
  provenance: workforce2025,
  props: {
    id: "map-regions-turnover",
    title: "Turnover is highest in London and lowest in the East Midlands",
    subtitle:
      "Turnover of children's social workers (FTE), %, year to 30 September 2025. Official statistics",
    source: workforce2025,
    shape: "hexagon",
    classes,
    classHeading: "Turnover rate",
    tileHeading: "Region",
    tiles: regionTiles.flatMap(({ code, ...position }) => {
      const [label, rate] = regions.get(code) ?? [];
      if (label === undefined || rate === undefined) return [];
      return [{ id: code, label, ...position, value: percent(rate), valueClass: classOf(rate) }];
    }),
  } satisfies TileMapProps,
};
