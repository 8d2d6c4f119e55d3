import { render } from "svelte/server";
import DistributionChart from "./distribution/DistributionChart.svelte";
import type { DistributionChartProps } from "./distribution/props.js";
import SmallMultiples from "./small-multiples/SmallMultiples.svelte";
import type { SmallMultiplesProps } from "./small-multiples/props.js";

/** The points of a distribution as an SVG that stands alone, as wide as a page. */
export function drawDistribution(props: DistributionChartProps): string {
  return pickDrawing(render(DistributionChart, { props }).body);
}

/** A panel a series as an SVG that stands alone, as wide as a page. */
export function drawSmallMultiples(props: SmallMultiplesProps): string {
  return pickDrawing(render(SmallMultiples, { props }).body);
}

/** The wide drawing of a figure, without the marks that are for Svelte alone. */
function pickDrawing(figure: string): string {
  const drawing = /<div class="drawing wide[^"]*">(?<svg>(?:<!--.*?-->)*<svg.*?<\/svg>)/s.exec(figure);
  if (drawing?.groups?.["svg"] === undefined) throw new Error("The figure has no wide drawing.");
  return drawing.groups["svg"]
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/ ?svelte-[a-z0-9]+/g, "")
    .replaceAll(' class=""', "");
}
