import { graphql, type ResultOf } from "../graphql.js";
import { figureFields, indicatorHeading } from "./figures.js";

/** A figure for every period, and where the series starts anew. */
export const seriesFields = graphql(
  `
    fragment SeriesFields on Series {
      indicator {
        ...IndicatorHeading
      }
      observations {
        ...FigureFields
        period {
          code
        }
      }
      trend {
        sentence
        rule {
          slug
          name
        }
      }
      breaks {
        period {
          code
        }
        reason
      }
    }
  `,
  [figureFields, indicatorHeading],
);

export type SeriesShown = ResultOf<typeof seriesFields>;

/** The five headline series of an area. */
export const headlineSeries = graphql(
  `
    fragment HeadlineSeries on Area {
      turnoverSeries: series(indicator: "turnover-rate-fte") {
        ...SeriesFields
      }
      agencySeries: series(indicator: "agency-rate-fte") {
        ...SeriesFields
      }
      vacancySeries: series(indicator: "vacancy-rate-fte") {
        ...SeriesFields
      }
      caseloadSeries: series(indicator: "caseload-fte") {
        ...SeriesFields
      }
      absenceSeries: series(indicator: "absence-rate-fte") {
        ...SeriesFields
      }
    }
  `,
  [seriesFields],
);

/** The headline series in the order they are shown. */
export function listHeadlineSeries(area: ResultOf<typeof headlineSeries>): readonly SeriesShown[] {
  return [
    area.turnoverSeries,
    area.agencySeries,
    area.vacancySeries,
    area.caseloadSeries,
    area.absenceSeries,
  ];
}
