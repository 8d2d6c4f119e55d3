import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { caseFields, listCounts, titleCase } from "./figure-case.js";
import type { WorkExample } from "./worked-example.js";

const query = graphql(
  `
    query CountsExample($version: String) {
      release(version: $version) {
        areas(selection: { level: REGION }) {
          series(indicator: "turnover-rate-fte") {
            observations {
              ...CaseFields
              notes {
                text
              }
            }
          }
        }
      }
    }
  `,
  [caseFields],
);

export const workRateOfItsCounts: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  const figures = (release?.areas ?? []).flatMap(({ series }) => series.observations);
  const [figure] = figures
    .filter(({ value, noInterval }) => value !== null && noInterval !== null)
    .toSorted((a, b) => b.period.code.localeCompare(a.period.code));
  if (figure === undefined) return undefined;
  return {
    title: titleCase(figure),
    given: listCounts(figure),
    found: [{ label: "Interval and verdict", text: "none" }],
    sentence: [figure.noInterval, ...figure.notes.map(({ text }) => text)].join(" "),
    query: showQuery(query, { version }),
    seen: { label: figure.area.name, href: `/areas/${figure.area.code}` },
  };
};
