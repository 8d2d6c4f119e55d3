import { render } from "svelte/server";
import ExampleFigure from "../src/examples/ExampleFigure.svelte";
import type { ChartExample } from "../src/examples/examples.ts";

/** The whole figure as a server sends it, without the marks that are for Svelte alone. */
export function renderExample(example: ChartExample): string {
  const { body } = render(ExampleFigure, { props: { example } });
  return body
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/ ?svelte-[a-z0-9]+/g, "")
    .replaceAll(' class=""', "");
}

/** One drawing of an example as an SVG file, an element a line. */
export function renderDrawing(example: ChartExample, layout: "wide" | "narrow"): string {
  const drawing = new RegExp(`<div class="drawing ${layout}">(<svg.*?</svg>)`, "s").exec(
    renderExample(example),
  )?.[1];
  if (drawing === undefined) throw new Error(`The example ${example.name} has no ${layout} drawing.`);
  return `${putOnLines(drawing)}\n`;
}

/** The table of an example that is itself a table, an element a line. */
export function renderTable(example: ChartExample): string {
  const table = /<table>.*<\/table>/s.exec(renderExample(example))?.[0];
  if (table === undefined) throw new Error(`The example ${example.name} has no table.`);
  return `${putOnLines(table)}\n`;
}

function putOnLines(markup: string): string {
  return markup
    .replaceAll(/\s+/g, " ")
    .replaceAll(/><\/(?:path|circle|rect)>/g, "/>")
    .replaceAll(/> </g, "><")
    .replaceAll(/\s*(<(?!\/?tspan|\/text|\/title|\/desc|\/a>|\/span|\/t[dh]>)[^>]*>)/g, "\n$1")
    .trim();
}
