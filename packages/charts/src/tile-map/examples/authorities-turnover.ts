import { authorityValues, type AuthorityValue } from "../../examples/authority-values.js";
import { workforce2025 } from "../../examples/sources.js";
import { isKnown } from "../../value.js";
import { authorityTiles, authorityTileNames, tileMapAttribution } from "../layouts/authorities.js";
import type { TileMapProps } from "../props.js";
import { toTileClasses } from "../tile-classes.js";

const known = authorityValues.map(({ value }) => value).filter(isKnown);
const { classes, classOf } = toTileClasses(
  known.map(({ value }) => value),
  { format: (bound) => `${bound}%` },
);

export const authoritiesTurnover = {
  name: "authorities-turnover",
  provenance: workforce2025,
  props: {
    id: "map-authorities-turnover",
    title: "High turnover is found in every part of England",
    subtitle:
      "Turnover of children's social workers (FTE), %, year to 30 September 2025. Official statistics",
    source: workforce2025,
    notes: ["Authorities that make one return together share its figure."],
    shape: "hexagon",
    classes,
    classHeading: "Turnover rate",
    tileHeading: "Local authority",
    attribution: tileMapAttribution,
    names: authorityTileNames,
    highlighted: ["E09000007"],
    tiles: authorityTiles.flatMap(({ code, ...position }) => {
      const row = authorityValues.find((authority) => isReturnOf(authority, code));
      if (!row) return [];
      const valueClass = isKnown(row.value) ? classOf(row.value.value) : null;
      return [
        {
          id: code,
          label: row.label,
          ...position,
          value: row.value,
          valueClass,
          group: toRegion(row.region),
        },
      ];
    }),
  } satisfies TileMapProps,
};

function isReturnOf(authority: AuthorityValue, code: string): boolean {
  return authority.code.split("-").includes(code);
}

/** London's authorities carry its inner or outer half. */
function toRegion(region: string): string {
  return region.startsWith("E13") ? "E12000007" : region;
}
