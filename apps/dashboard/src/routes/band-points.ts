import type { LineBandPoint } from "@plumbline/charts";
import { printFigure } from "#lib/words/indicator-units.js";
import type { ConsistencyFields } from "./page.query.js";

/** The quartiles of each year as the band behind a line. A year without them is left out. */
export function toBandPoints({ points, indicator }: ConsistencyFields): readonly LineBandPoint[] {
  const known = (value: number) => ({ value, text: printFigure(value, indicator) });
  return points.flatMap(({ period, lowerQuartile, median, upperQuartile }) =>
    lowerQuartile === null || median === null || upperQuartile === null
      ? []
      : [
          {
            period: Number(period.code),
            lower: known(lowerQuartile),
            middle: known(median),
            upper: known(upperQuartile),
          },
        ],
  );
}
