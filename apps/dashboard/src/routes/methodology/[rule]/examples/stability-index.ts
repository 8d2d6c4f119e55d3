import { areaInSentence, formatNumber } from "@plumbline/domain";
import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { printFigure } from "#lib/words/indicator-units.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import { printRankRange } from "#lib/words/rank-ranges.js";
import { stabilityBandWords } from "#lib/words/stability-bands.js";
import type { WorkExample } from "./worked-example.js";

const areaCode = "E08000027";

const query = graphql(
  `
    query StabilityExample($version: String) {
      release(version: $version) {
        area(code: "E08000027") {
          turnover: observation(indicator: "turnover-rate-headcount") {
            ...ComponentFigure
          }
          agency: observation(indicator: "agency-rate-fte") {
            ...ComponentFigure
          }
          vacancy: observation(indicator: "vacancy-rate-fte") {
            ...ComponentFigure
          }
          absence: observation(indicator: "absence-rate-fte") {
            ...ComponentFigure
          }
          caseload: observation(indicator: "caseload-fte") {
            ...ComponentFigure
          }
        }
        stability {
          period {
            label
          }
          components {
            goalpostLow
            goalpostHigh
            indicator {
              ...IndicatorHeading
            }
          }
          rows {
            score
            band
            area {
              code
              name
            }
            rank {
              lower
              upper
              of
            }
            contributions {
              score
              indicator {
                slug
                name
              }
            }
          }
        }
      }
    }

    fragment ComponentFigure on Observation {
      ...FigureFields
      indicator {
        slug
      }
    }
  `,
  [indicatorHeading, figureFields],
);

export const workStabilityIndex: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  const area = release?.area;
  const row = release?.stability.rows.find(({ area }) => area.code === areaCode);
  if (!release || !area || row === undefined) return undefined;
  const { period, components } = release.stability;
  const figures = [area.turnover, area.agency, area.vacancy, area.caseload, area.absence];
  return {
    title: `${areaInSentence(row.area)}, ${lowerFirst(period.label)}`,
    given: components.map(({ indicator, goalpostLow, goalpostHigh }) => {
      const figure = figures.find((each) => each?.indicator.slug === indicator.slug);
      const value = figure ? toPrintedValue(figure, indicator).text : "no figure";
      const best = printFigure(goalpostLow, indicator);
      const worst = printFigure(goalpostHigh, indicator);
      return { label: `${indicator.name}; ${best} scores 100, ${worst} scores 0`, text: value };
    }),
    found: [
      ...row.contributions.map(({ indicator, score }) => ({
        label: `${indicator.name}, score`,
        text: formatNumber(score, 0),
      })),
      { label: "Mean score", text: formatNumber(row.score, 1) },
      { label: "Places as the weights vary", text: printRankRange(row.rank) },
    ],
    sentence: stabilityBandWords[row.band].sentence,
    query: showQuery(query, { version }),
    seen: { label: "The workforce stability index", href: "/stability" },
  };
};
