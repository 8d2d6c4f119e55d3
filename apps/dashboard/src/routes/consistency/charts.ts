import type { LineBand, LinePoint, LineSeries } from "@plumbline/charts";
import { printFigure } from "#lib/words/indicator-units.js";
import { printShare } from "#lib/words/percentages.js";
import type { ConsistencyFields, ConsistencyIndicator, ConsistencyPoint } from "./page.query.js";

type Answers = Pick<ConsistencyFields, "points" | "indicator">;

type ShareKey = "withinFifthShare" | "betweenRegionShare";

/** A share of each period, in per cent. */
export function toSharePoints(points: readonly ConsistencyPoint[], key: ShareKey): readonly LinePoint[] {
  return points.flatMap((point) => {
    const share = point[key];
    return share === null
      ? []
      : [{ period: Number(point.period.code), value: share * 100, text: printShare(share) }];
  });
}

/** The middle half of the authorities as a band round the median. */
export function toQuartileBand({ points, indicator }: Answers): LineBand {
  return {
    label: "Middle half of authorities",
    headings: { lower: "Lower quartile", middle: "Median", upper: "Upper quartile" },
    points: points.flatMap(({ period, lowerQuartile, median, upperQuartile }) =>
      lowerQuartile === null || median === null || upperQuartile === null
        ? []
        : [
            {
              period: Number(period.code),
              lower: toKnown(lowerQuartile, indicator),
              middle: toKnown(median, indicator),
              upper: toKnown(upperQuartile, indicator),
            },
          ],
    ),
  };
}

/** The lines below which and above which a tenth of the authorities lie. */
export function toTenthLines({ points, indicator }: Answers): readonly LineSeries[] {
  const lines = [
    { id: "p90", label: "A tenth lie above", shortLabel: "Top tenth", key: "p90" },
    { id: "p10", label: "A tenth lie below", shortLabel: "Low tenth", key: "p10" },
  ] as const;
  return lines.map(({ key, ...line }) => ({
    ...line,
    points: points.flatMap((point) => {
      const value = point[key];
      return value === null ? [] : [{ period: Number(point.period.code), ...toKnown(value, indicator) }];
    }),
  }));
}

function toKnown(value: number, indicator: ConsistencyIndicator) {
  return { value, text: printFigure(value, indicator) };
}
