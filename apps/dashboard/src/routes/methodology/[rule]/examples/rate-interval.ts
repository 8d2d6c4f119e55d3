import { formatNumber } from "@plumbline/domain";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import { caseFields, listCounts, printBounds, titleCase } from "./figure-case.js";
import type { WorkExample, WorkedExample } from "./worked-example.js";

const query = graphql(
  `
    query RateIntervalExample($version: String) {
      release(version: $version) {
        threshold(indicator: "turnover-rate-fte", above: 100) {
          count
          of
          sentence
          period {
            label
          }
          rows {
            ...CaseFields
          }
        }
      }
    }
  `,
  [caseFields],
);

export const workRateInterval: WorkExample = async ({ version }): Promise<WorkedExample | undefined> => {
  const { release } = await ask(query, { version });
  if (!release) return undefined;
  const { threshold } = release;
  const [figure] = threshold.rows;
  const seen = { label: "Turnover rate (FTE)", href: "/indicators/turnover-rate-fte" };
  if (!figure?.interval) {
    return {
      title: `Turnover above 100%, ${lowerFirst(threshold.period.label)}`,
      given: [{ label: "Authorities with a turnover rate", text: formatNumber(threshold.of, 0) }],
      found: [{ label: "Of them above 100%", text: formatNumber(threshold.count, 0) }],
      sentence: `The rule has nothing to do in this period: ${threshold.sentence}`,
      query: showQuery(query, { version }),
      seen,
    };
  }
  return {
    title: titleCase(figure),
    given: listCounts(figure),
    found: [{ label: "95% interval", text: printBounds(figure.interval, figure.indicator) }],
    sentence: threshold.sentence,
    query: showQuery(query, { version }),
    seen,
  };
};
