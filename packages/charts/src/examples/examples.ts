import { manyColumns } from "../heat-table/examples/many-columns.js";
import { northEast } from "../heat-table/examples/north-east.js";
import type { HeatTableProps } from "../heat-table/props.js";
import { gapsAndBreaks } from "../small-multiples/examples/gaps-and-breaks.js";
import { regionsTurnover as regionPanels } from "../small-multiples/examples/regions-turnover.js";
import type { SmallMultiplesProps } from "../small-multiples/props.js";
import { authoritiesTurnover as authoritiesStrip } from "../distribution/examples/authorities-turnover.js";
import { northEastRates } from "../distribution/examples/north-east-rates.js";
import { spreadByYear } from "../distribution/examples/spread-by-year.js";
import type { DistributionChartProps } from "../distribution/props.js";
import { authoritiesTurnover } from "../dot-interval/examples/authorities-turnover.js";
import { neighboursAgencyCover } from "../dot-interval/examples/neighbours-agency-cover.js";
import { regionsTurnover } from "../dot-interval/examples/regions-turnover.js";
import type { DotIntervalChartProps } from "../dot-interval/props.js";
import { mandatoryScheme, twoSchemes } from "../fan/examples/accreditation-scheme.js";
import type { FanChartProps } from "../fan/props.js";
import { agencyAndVacancy } from "../line/examples/agency-and-vacancy.js";
import { brokenSeries } from "../line/examples/broken-series.js";
import { englandTurnover } from "../line/examples/england-turnover.js";
import { nineLines } from "../line/examples/nine-lines.js";
import { staffInPost } from "../line/examples/staff-in-post.js";
import type { LineChartProps } from "../line/props.js";
import { authoritiesAdjusted, authoritiesNaive } from "../funnel/examples/authorities-turnover.js";
import { northEastAgency } from "../funnel/examples/north-east-agency.js";
import type { FunnelChartProps } from "../funnel/props.js";
import { mandatorySwings } from "../swing/examples/mandatory-scheme.js";
import type { SwingChartProps } from "../swing/props.js";
import { authoritiesTurnover as authoritiesMap } from "../tile-map/examples/authorities-turnover.js";
import { regionsTurnover as regionsMap } from "../tile-map/examples/regions-turnover.js";
import { squares } from "../tile-map/examples/squares.js";
import type { TileMapProps } from "../tile-map/props.js";

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
  | Example<"distribution", DistributionChartProps>
  | Example<"tile-map", TileMapProps>
  | Example<"heat-table", HeatTableProps>
  | Example<"small-multiples", SmallMultiplesProps>
  | Example<"funnel", FunnelChartProps>
  | Example<"fan", FanChartProps>
  | Example<"swing", SwingChartProps>;

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
  ...[regionsMap, authoritiesMap, squares].map((example) => ({ chart: "tile-map", ...example }) as const),
  ...[northEast, manyColumns].map((example) => ({ chart: "heat-table", ...example }) as const),
  ...[regionPanels, gapsAndBreaks].map((example) => ({ chart: "small-multiples", ...example }) as const),
  ...[authoritiesAdjusted, authoritiesNaive, northEastAgency].map(
    (example) => ({ chart: "funnel", ...example }) as const,
  ),
  ...[mandatoryScheme, twoSchemes].map((example) => ({ chart: "fan", ...example }) as const),
  { chart: "swing", ...mandatorySwings },
];
