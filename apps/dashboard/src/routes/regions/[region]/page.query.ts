import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { noteFields } from "#lib/server/fragments/note.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { seriesFields } from "#lib/server/fragments/series.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { spreadFields } from "./spread-fields.js";

export const regionNames = graphql(`
  query RegionNames($version: String) {
    release(version: $version) {
      regions: areas(selection: { level: REGION }) {
        code
        name
        aliases
      }
    }
  }
`);

const headlineComparison = graphql(
  `
    fragment HeadlineComparison on Comparison {
      indicator {
        ...IndicatorHeading
      }
      period {
        code
        label
      }
      benchmark {
        ...FigureFields
      }
      rows {
        observation {
          ...FigureFields
          area {
            code
            name
          }
        }
        verdict {
          outcome
          rule {
            slug
            name
          }
        }
      }
      excluded {
        ...FigureFields
        area {
          code
          name
        }
      }
    }
  `,
  [indicatorHeading, figureFields],
);

export const regionQuery = graphql(
  `
    query Region($version: String, $code: AreaCode!, $period: String, $indicator: String!) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        notes {
          ...NoteFields
        }
        chosen: indicator(slug: $indicator) {
          periods {
            code
            label
          }
        }
        england: area(code: "E92000001") {
          trend: series(indicator: $indicator) {
            ...SeriesFields
          }
        }
        region: area(code: $code) {
          code
          name
          aliases
          turnover: observation(indicator: "turnover-rate-fte", period: $period) {
            ...RegionFigure
          }
          agency: observation(indicator: "agency-rate-fte", period: $period) {
            ...RegionFigure
          }
          vacancy: observation(indicator: "vacancy-rate-fte", period: $period) {
            ...RegionFigure
          }
          caseload: observation(indicator: "caseload-fte", period: $period) {
            ...RegionFigure
          }
          absence: observation(indicator: "absence-rate-fte", period: $period) {
            ...RegionFigure
          }
          inPost: observation(indicator: "inpost-fte", period: $period) {
            ...RegionFigure
          }
        }
        spreadInside: consistency(indicator: $indicator, selection: { within: $code }) {
          ...SpreadFields
        }
        spreadInEngland: consistency(indicator: $indicator) {
          ...SpreadFields
        }
        authorities: areas(selection: { level: LOCAL_AUTHORITY, within: $code }, at: $period) {
          code
          name
          trend: series(indicator: $indicator) {
            ...SeriesFields
          }
        }
        turnover: comparison(indicator: "turnover-rate-fte", period: $period, selection: { within: $code }) {
          ...HeadlineComparison
        }
        agency: comparison(indicator: "agency-rate-fte", period: $period, selection: { within: $code }) {
          ...HeadlineComparison
        }
        vacancy: comparison(indicator: "vacancy-rate-fte", period: $period, selection: { within: $code }) {
          ...HeadlineComparison
        }
        caseload: comparison(indicator: "caseload-fte", period: $period, selection: { within: $code }) {
          ...HeadlineComparison
        }
        absence: comparison(indicator: "absence-rate-fte", period: $period, selection: { within: $code }) {
          ...HeadlineComparison
        }
        inPost: comparison(indicator: "inpost-fte", period: $period, selection: { within: $code }) {
          ...HeadlineComparison
        }
      }
    }

    fragment RegionFigure on Observation {
      ...FigureFields
      verdict {
        outcome
      }
    }
  `,
  [releaseHeading, noteFields, seriesFields, headlineComparison, figureFields, spreadFields],
);

export type RegionRelease = NonNullable<ResultOf<typeof regionQuery>["release"]>;
export type RegionArea = NonNullable<RegionRelease["region"]>;
export type HeadlineComparison = RegionRelease["turnover"];

/** The comparisons of the headline indicators, each beside the region's own figure, in the order of the table. */
export function listHeadlines(release: RegionRelease, region: RegionArea) {
  const keys = ["turnover", "agency", "vacancy", "caseload", "absence", "inPost"] as const;
  return keys.map((key) => ({ comparison: release[key], own: region[key] }));
}

export type RegionHeadline = ReturnType<typeof listHeadlines>[number];
