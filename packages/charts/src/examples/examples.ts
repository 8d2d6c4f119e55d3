import { authoritiesTurnover as authoritiesStrip } from "../distribution/examples/authorities-turnover.js";
import { northEastRates } from "../distribution/examples/north-east-rates.js";
import { spreadByYear } from "../distribution/examples/spread-by-year.js";
import type { DistributionChartProps } from "../distribution/props.js";
import { authoritiesTurnover } from "../dot-interval/examples/authorities-turnover.js";
import { neighboursAgencyCover } from "../dot-interval/examples/neighbours-agency-cover.js";
import { regionsTurnover } from "../dot-interval/examples/regions-turnover.js";
import type { DotIntervalChartProps } from "../dot-interval/props.js";
import { agencyAndVacancy } from "../line/examples/agency-and-vacancy.js";
import { brokenSeries } from "../line/examples/broken-series.js";
import { englandTurnover } from "../line/examples/england-turnover.js";
import { nineLines } from "../line/examples/nine-lines.js";
import { staffInPost } from "../line/examples/staff-in-post.js";
import type { LineChartProps } from "../line/props.js";

/** A chart with small data whose origin is told: what the gallery shows and the snapshots hold. */
interface Example<Chart extends string, Props> {
  readonly chart: Chart;
  readonly name: string;
  readonly provenance: string;
  readonly props: Props;
}

export type ChartExample =
  | Example<"line", LineChartProps>
  | Example<"dot-interval", DotIntervalChartProps>
  | Example<"distribution", DistributionChartProps>;

/** Every example of every chart, in the order of the gallery. */
export const examples: readonly ChartExample[] = [
  ...[englandTurnover, agencyAndVacancy, staffInPost, brokenSeries, nineLines].map(
    (example) => ({ chart: "line", ...example }) as const,
  ),
  ...[regionsTurnover, neighboursAgencyCover, authoritiesTurnover].map(
    (example) => ({ chart: "dot-interval", ...example }) as const,
  ),
  ...[authoritiesStrip, northEastRates, spreadByYear].map(
    (example) => ({ chart: "distribution", ...example }) as const,
  ),
];
