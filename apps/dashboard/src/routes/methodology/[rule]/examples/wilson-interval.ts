import { areaPossessive } from "@plumbline/domain";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { caseFields, listCounts, printBounds, titleCase } from "./figure-case.js";
import type { WorkExample } from "./worked-example.js";

const query = graphql(
  `
    query WilsonExample($version: String) {
      release(version: $version) {
        area(code: "E12000007") {
          observation(indicator: "turnover-rate-fte") {
            ...CaseFields
          }
        }
      }
    }
  `,
  [caseFields],
);

export const workWilsonInterval: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  const figure = release?.area?.observation;
  if (!figure?.interval) return undefined;
  const bounds = printBounds(figure.interval, figure.indicator);
  return {
    title: titleCase(figure),
    given: listCounts(figure),
    found: [{ label: "95% interval", text: bounds }],
    sentence: `Any underlying rate from ${bounds} fits ${areaPossessive(figure.area)} year: chance alone could explain the rest.`,
    query: showQuery(query, { version }),
    seen: { label: figure.area.name, href: `/areas/${figure.area.code}` },
  };
};
