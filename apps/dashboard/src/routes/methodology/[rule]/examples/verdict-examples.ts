import { verdictFields } from "#lib/server/fragments/figures.js";
import { ask } from "#lib/server/gateway.js";
import { graphql, type VariablesOf } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { printFigure } from "#lib/words/indicator-units.js";
import {
  caseFields,
  listCounts,
  printBounds,
  printDistances,
  printSigned,
  titleCase,
} from "./figure-case.js";
import type { ExampleQuestion, WorkExample, WorkedExample } from "./worked-example.js";

const query = graphql(
  `
    query VerdictExample($version: String, $benchmark: BenchmarkInput) {
      release(version: $version) {
        area(code: "E12000007") {
          observation(indicator: "turnover-rate-fte") {
            ...CaseFields
            verdict(benchmark: $benchmark) {
              ...VerdictFields
              differenceInterval {
                lower
                upper
              }
            }
          }
        }
      }
    }
  `,
  [caseFields, verdictFields],
);

type Benchmark = NonNullable<VariablesOf<typeof query>["benchmark"]>;

async function workVerdict(
  { version }: ExampleQuestion,
  benchmark: Benchmark,
  name: string,
): Promise<WorkedExample | undefined> {
  const { release } = await ask(query, { version, benchmark });
  const figure = release?.area?.observation;
  if (!figure || figure.verdict.benchmark === null || figure.verdict.difference === null) return undefined;
  const { indicator, verdict } = figure;
  const { difference, differenceInterval } = figure.verdict;
  return {
    title: titleCase(figure),
    given: [
      ...listCounts(figure),
      ...(figure.interval
        ? [{ label: "Its 95% interval", text: printBounds(figure.interval, indicator) }]
        : []),
      { label: name, text: printFigure(figure.verdict.benchmark, indicator) },
    ],
    found: [
      { label: "Difference", text: printSigned(difference, indicator) },
      ...(differenceInterval
        ? [
            {
              label: "Its 95% interval, in percentage points",
              text: printDistances(differenceInterval, indicator),
            },
          ]
        : []),
    ],
    sentence: verdict.sentence,
    query: showQuery(query, { version, benchmark }),
    seen: { label: figure.area.name, href: `/areas/${figure.area.code}` },
  };
}

export const workIntervalAgainstBenchmark: WorkExample = (question) =>
  workVerdict(question, { kind: "ENGLAND" }, "England, the benchmark");

export const workNewcombeDifference: WorkExample = (question) =>
  workVerdict(question, { kind: "PREVIOUS_PERIOD" }, "The period before");
