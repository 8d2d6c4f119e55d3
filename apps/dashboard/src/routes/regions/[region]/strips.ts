import type { DistributionRow } from "@plumbline/charts";
import { printFigure } from "#lib/words/indicator-units.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import type { RegionHeadline } from "./page.query.js";

/** The percentages of the region's authorities, a strip an indicator, on one axis, each with England's figure. */
export function toStrips(headlines: readonly RegionHeadline[]): readonly DistributionRow[] {
  return headlines
    .map(({ comparison }) => comparison)
    .filter(({ indicator }) => indicator.unit === "PERCENT")
    .map(({ indicator, rows, excluded, benchmark }) => ({
      id: indicator.slug,
      label: indicator.shortName,
      points: [...rows.map(({ observation }) => observation), ...excluded].map((figure) => ({
        id: figure.area.code,
        label: figure.area.name,
        ...toPrintedValue(figure, indicator),
      })),
      benchmark:
        benchmark?.value == null
          ? undefined
          : { label: "England", value: benchmark.value, text: printFigure(benchmark.value, indicator) },
    }));
}
