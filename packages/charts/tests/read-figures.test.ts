import { expect, test } from "vitest";
import { examples } from "../src/examples/examples.js";
import { readFigures } from "../src/figure/read-figures.js";
import { renderExample } from "./render-example.js";

const drawn = examples.filter(({ chart }) => chart !== "heat-table");

test.each(drawn)("reads the parts of $name back from its markup", (example) => {
  const [figure, ...others] = readFigures(`<p>before</p>${renderExample(example)}<p>after</p>`);
  expect(others).toEqual([]);
  expect(figure?.id).toBe(example.props.id);
  expect(figure?.drawing).toMatch(/^<svg xmlns="[^"]+" role="img"[\s\S]*<\/svg>$/);
  expect(figure?.drawing).not.toMatch(/<!--|svelte-|class=""/);
  expect(figure?.title).toBe(example.props.title.replaceAll("&", "&amp;"));
  expect(figure?.remarks.at(-1)).toContain(`Source: ${example.props.source}`);
});

test("finds no figure where there is none, and none in a table", () => {
  expect(readFigures("<main><p>Nothing</p></main>")).toEqual([]);
  const tables = examples.filter(({ chart }) => chart === "heat-table").map(renderExample);
  expect(readFigures(tables.join(""))).toEqual([]);
});
