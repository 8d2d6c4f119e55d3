import type { Sent } from "./drive.ts";
import { ask, type Workload } from "./workloads.ts";

const figures = "condition: { edition: $figures, period: $period, indicator:";

const variables =
  "$areas: Int!, $figures: Int!, $indicator: String!, $period: String!, $numerator: String, $denominator: String, $hasNumerator: Boolean!, $hasDenominator: Boolean!";

const figure = `observations(${figures} $indicator }) { value reason }
    numerator: observations(${figures} $numerator }) @include(if: $hasNumerator) { value }
    denominator: observations(${figures} $denominator }) @include(if: $hasDenominator) { value }`;

const comparison = `query Compare(${variables}, $level: String!) {
  allAreasList(condition: { edition: $areas, level: $level }) { code name ${figure} }
}`;

const nested = `query Nested(${variables}, $neighbours: Int!) {
  allAreasList(condition: { edition: $areas, level: "local-authority", validTo: null, jointReturn: null }) {
    code name inRegion { name } ${figure}
    neighbours(condition: { edition: $neighbours }, orderBy: POSITION_ASC) {
      position closeness neighbouring { code name observations(${figures} $indicator }) { value } }
    }
  }
}`;

/** The questions of c and d, each asked of the tables in PostGraphile's terms: counts in place of the interval that is worked out of them. */
export async function askOfTables(own: string, tables: string): Promise<(workload: Workload) => Workload> {
  const editions = await findEditions(tables);
  const counts = await findCounts(own);
  const toTables = (sent: Sent, letter: string): Sent => {
    const { indicator, period, level } = JSON.parse(sent.body ?? "{}").variables;
    const { numerator, denominator } = counts.get(indicator) ?? {};
    const asked = {
      ...editions,
      indicator,
      period,
      level: level?.toLowerCase().replace("_", "-"),
      numerator,
      denominator,
      hasNumerator: numerator !== undefined,
      hasDenominator: denominator !== undefined,
    };
    return {
      ...sent,
      body: JSON.stringify({ query: letter === "c" ? comparison : nested, variables: asked }),
    };
  };
  return (workload) => ({
    ...workload,
    requests: workload.requests.map((sent) => toTables(sent, workload.letter)),
  });
}

async function findEditions(tables: string) {
  const { releaseByDataYearAndMinor: release } = await ask(
    tables,
    "{ releaseByDataYearAndMinor(dataYear: 2025, minor: 0) { releaseEditionsByReleaseList { source edition } } }",
  );
  const editionOf = (wanted: string): number =>
    release.releaseEditionsByReleaseList.find(({ source }: { source: string }) => source === wanted).edition;
  return {
    areas: editionOf("plumbline-areas"),
    neighbours: editionOf("dfe-statistical-neighbours"),
    figures: editionOf("dfe-workforce"),
  };
}

interface Counts {
  readonly numerator?: string;
  readonly denominator?: string;
}

async function findCounts(own: string): Promise<ReadonlyMap<string, Counts>> {
  const { release } = await ask(
    own,
    '{ release(version: "2025.0") { indicators { slug numerator { slug } denominator { slug } } } }',
  );
  return new Map(
    release.indicators.map(
      ({
        slug,
        numerator,
        denominator,
      }: Record<"slug", string> & Record<string, { slug: string } | null>) => [
        slug,
        { numerator: numerator?.slug, denominator: denominator?.slug },
      ],
    ),
  );
}
