import type { Component } from "svelte";
import { render } from "svelte/server";

/** The wide drawing of a chart as an SVG of its own, for documents. */
export function drawChart<Props extends Record<string, unknown>>(
  chart: Component<Props>,
  props: Props,
): string {
  const { body } = render(chart, { props });
  const drawing = /<div class="drawing wide[^>]*>(?<svg>[\s\S]*?<\/svg>)/.exec(body)?.groups?.["svg"];
  if (drawing === undefined) throw new Error("The chart has no drawing.");
  return drawing.replaceAll(/<!--[\s\S]*?-->/g, "");
}
