import type { LineChartProps } from "../line/props.js";
import { agencyAndVacancy } from "../line/examples/agency-and-vacancy.js";
import { brokenSeries } from "../line/examples/broken-series.js";
import { englandTurnover } from "../line/examples/england-turnover.js";
import { regionsTurnover } from "../line/examples/regions-turnover.js";
import { staffInPost } from "../line/examples/staff-in-post.js";

/** A chart with small data whose origin is told: what the gallery shows and the snapshots hold. */
interface Example<Chart extends string, Props> {
  readonly chart: Chart;
  readonly name: string;
  readonly provenance: string;
  readonly props: Props;
}

export type ChartExample = Example<"line", LineChartProps>;

const lines = [englandTurnover, agencyAndVacancy, staffInPost, brokenSeries, regionsTurnover];

/** Every example of every chart, in the order of the gallery. */
export const examples: readonly ChartExample[] = [
  ...lines.map((example) => ({ chart: "line", ...example }) as const),
];
