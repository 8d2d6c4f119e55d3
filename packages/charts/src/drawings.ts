import DistributionChart from "./distribution/DistributionChart.svelte";
import type { DistributionChartProps } from "./distribution/props.js";
import { drawAlone } from "./figure/draw-alone.js";
import SmallMultiples from "./small-multiples/SmallMultiples.svelte";
import type { SmallMultiplesProps } from "./small-multiples/props.js";

/** The points of a distribution as an SVG that stands alone, as wide as a page. */
export function drawDistribution(props: DistributionChartProps): string {
  return drawAlone(DistributionChart, { ...props });
}

/** A panel a series as an SVG that stands alone, as wide as a page. */
export function drawSmallMultiples(props: SmallMultiplesProps): string {
  return drawAlone(SmallMultiples, { ...props });
}
