import { expect, inject, test } from "vitest";

const site = inject("site");
const page = encodeURIComponent("/compare?indicator=turnover-rate-fte&level=regions&release=2025.0");

test("a chart stands alone without a script, with source and link, and may be framed there and nowhere else", async () => {
  const framed = await fetch(`${site}/embed/comparison?page=${page}`);
  const html = await framed.text();
  expect(framed.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(html).not.toMatch(/<script|<header|<footer|Embed this chart/);
  expect(html).toContain("Source: Department for Education");
  expect(html).toContain("/compare?indicator=turnover-rate-fte&amp;level=regions&amp;release=2025.0");
  const style = /<link href="(?<href>\/_app\/[^"]+)"/.exec(html)?.groups?.["href"] ?? "";
  expect((await fetch(`${site}${style}`)).headers.get("content-type")).toContain("text/css");
  const whole = await fetch(`${site}/compare`);
  expect(whole.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test("the same chart is an SVG that keeps title, source and link", async () => {
  const picture = await fetch(`${site}/embed/comparison.svg?page=${page}`);
  const svg = await picture.text();
  expect(picture.headers.get("content-type")).toContain("image/svg+xml");
  expect(svg).toMatch(/^<svg xmlns[\s\S]*<\/svg>\n$/);
  expect(svg).toContain("Source: Department for Education");
  expect(svg).toContain("Official statistics");
  expect(svg).toContain("Verdicts by the rule “Interval against the benchmark”");
  expect(svg).toMatch(/<a href="[^"]*\/compare\?indicator=turnover-rate-fte&amp;/);
  expect(svg).not.toMatch(/undefined|NaN|<!--/);
});

const pagesWithCharts = [
  "/",
  "/compare",
  "/indicators/turnover-rate-fte",
  "/consistency",
  "/areas/E08000035",
  "/regions/london",
  "/rollout",
  "/scenarios",
  "/briefing/E08000035",
] as const;

test.each(pagesWithCharts)("every chart of %s is offered with a link that gives it, pinned", async (path) => {
  const html = await (await fetch(`${site}${path}`)).text();
  const charts = [...html.matchAll(/<figure class="plumbline-chart[^"]*" id="([^"]+)"/g)].map(([, id]) => id);
  const offers = [...html.matchAll(/href="(\/embed\/([^"?]+)\.svg\?page=[^"]+)"/g)];
  expect(offers.length).toBeGreaterThan(0);
  const drawn = charts.filter((id) => html.includes(`aria-labelledby="${id}-wide-title`));
  expect(offers.map(([, , id]) => id)).toEqual(drawn);
  for (const [, href = ""] of offers) {
    expect(decodeURIComponent(href)).toMatch(/[?&]release=20\d\d\.\d/);
    const picture = await fetch(`${site}${href.replaceAll("&amp;", "&")}`);
    const svg = await picture.text();
    expect([href, picture.status, svg.slice(0, 5)]).toEqual([href, 200, "<svg "]);
    expect(svg).not.toContain("Embed this chart");
  }
});

test("no example of the gallery is offered", async () => {
  expect(await (await fetch(`${site}/gallery`)).text()).not.toContain("Embed this chart");
});

test.each([
  ["/embed/comparison", 400, "Name the page"],
  ["/embed/comparison?page=//example.org/", 400, "Name the page"],
  ["/embed/comparison?page=/embed/comparison", 400, "Name the page"],
  ["/embed/comparison?page=/%65mbed/comparison", 400, "Name the page"],
  ["/embed/comparison?page=/%2565mbed/comparison", 400, "Name the page"],
  ["/embed/comparison?page=/%5Cexample.org/", 400, "Name the page"],
  ["/embed/comparison?page=/%09/example.org/", 400, "Name the page"],
  ["/embed/comparison?page=/./embed/comparison", 400, "Name the page"],
  ["/embed/comparison?page=/.//example.org/", 404, "There is no page //example.org/"],
  ["/embed/nothing?page=/compare", 404, "It has comparison"],
  ["/embed/comparison.svg?page=/nowhere", 404, "There is no page /nowhere"],
])("refuses %s with %i and says what to write", async (path, status, why) => {
  const answer = await fetch(`${site}${path}`, { headers: { accept: "text/html" } });
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(why)]);
});
