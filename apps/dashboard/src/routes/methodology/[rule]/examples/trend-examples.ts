import { areaInSentence, formatNumber } from "@plumbline/domain";
import { seriesFields } from "#lib/server/fragments/series.js";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import { printDistances } from "./figure-case.js";
import type { ExampleQuestion, WorkExample, WorkedExample } from "./worked-example.js";

const query = graphql(
  `
    query TrendExample($version: String, $code: AreaCode!, $indicator: String!) {
      release(version: $version) {
        area(code: $code) {
          code
          name
          series(indicator: $indicator) {
            ...SeriesFields
            trend {
              slopePerYear
              sentence
              interval {
                lower
                upper
              }
            }
          }
        }
      }
    }
  `,
  [seriesFields],
);

interface TrendCase {
  readonly code: string;
  readonly indicator: string;
  /** How many of the last periods the rule looks at; all of them where it says nothing. */
  readonly periods?: number;
}

async function workTrend(
  { version }: ExampleQuestion,
  { code, indicator: slug, periods = Infinity }: TrendCase,
): Promise<WorkedExample | undefined> {
  const variables = { version, code, indicator: slug };
  const { release } = await ask(query, variables);
  if (!release?.area) return undefined;
  const { area } = release;
  const { indicator, observations, trend } = area.series;
  if (trend.slopePerYear === null) return undefined;
  return {
    title: `${indicator.shortName} in ${areaInSentence(area)}`,
    given: observations.slice(-periods).map((figure) => ({
      label: figure.period.code,
      text: toPrintedValue(figure, indicator).text,
    })),
    found: [
      { label: "Slope a year", text: formatNumber(trend.slopePerYear, 2) },
      ...(trend.interval
        ? [
            {
              label: "Its interval",
              text: printDistances(trend.interval, { ...indicator, decimals: 2 }),
            },
          ]
        : []),
    ],
    sentence: trend.sentence,
    query: showQuery(query, variables),
    seen: { label: area.name, href: `/areas/${area.code}` },
  };
}

const london = "E12000007";
const england = "E92000001";

export const workRecentTrend: WorkExample = (question) =>
  workTrend(question, { code: london, indicator: "turnover-rate-fte", periods: 5 });

export const workSlopeTrend: WorkExample = (question) =>
  workTrend(question, { code: england, indicator: "caseload-fte" });
