import type { Component } from "svelte";
import { render } from "svelte/server";
import { readFigures } from "./read-figures.js";

/** The wide drawing of a chart as an SVG that stands alone, for documents. */
export function drawAlone<Props extends Record<string, unknown>>(
  chart: Component<Props>,
  props: Props,
): string {
  const [figure] = readFigures(render(chart, { props }).body);
  if (figure === undefined) throw new Error("The chart has no drawing.");
  return figure.drawing;
}
