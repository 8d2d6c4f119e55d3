import type { ResultOf } from "gql.tada";
import type { limitsQuery } from "./page.query.js";

type ApiLimits = ResultOf<typeof limitsQuery>["apiLimits"];

const grouped = new Intl.NumberFormat("en-GB");

/** The limits of a document as a reader sees them, and the field of apiLimits that gives each to a program. */
export function listLimits(limits: ApiLimits) {
  return [
    { field: "maxPageSize", what: "Items of a page", most: grouped.format(limits.maxPageSize) },
    {
      field: "maxCost",
      what: "Cost: objects, each as often as the lists around it may repeat it",
      most: grouped.format(limits.maxCost),
    },
    { field: "maxDepth", what: "Levels of fields inside one another", most: grouped.format(limits.maxDepth) },
    { field: "maxAliases", what: "Aliases", most: grouped.format(limits.maxAliases) },
    { field: "maxDirectives", what: "Directives", most: grouped.format(limits.maxDirectives) },
    { field: "maxTokens", what: "Words and signs", most: grouped.format(limits.maxTokens) },
    {
      field: "maxDocumentBytes",
      what: "Length of the document",
      most: `${grouped.format(limits.maxDocumentBytes / 1024)} kB`,
    },
    {
      field: "maxMilliseconds",
      what: "Time to run",
      most: `${grouped.format(limits.maxMilliseconds / 1000)} seconds`,
    },
    {
      field: "maxScenarioMilliseconds",
      what: "Time for a scenario to be worked out",
      most: `${grouped.format(limits.maxScenarioMilliseconds / 1000)} seconds`,
    },
  ];
}
