import { expect, test } from "vitest";
import { spreadByYear } from "../src/distribution/examples/spread-by-year.js";
import { drawDistribution, drawSmallMultiples } from "../src/drawings.js";
import { regionsTurnover } from "../src/small-multiples/examples/regions-turnover.js";

test.each([
  ["a distribution", drawDistribution(spreadByYear.props), spreadByYear.props.title],
  ["small multiples", drawSmallMultiples(regionsTurnover.props), regionsTurnover.props.title],
])("draws %s as an SVG that stands alone, with its title and without marks of Svelte", (_, svg, title) => {
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"[\s\S]*<\/svg>$/);
  expect(svg).toContain(title.replaceAll("&", "&amp;"));
  expect(svg).not.toMatch(/<!--|svelte-|class=""|undefined|NaN/);
  expect(svg.match(/<svg/g)).toHaveLength(1);
});
