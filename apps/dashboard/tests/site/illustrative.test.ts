import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type OpenSite } from "../fixtures/open-site.ts";
import { pages } from "../fixtures/pages.ts";
import { plumbline } from "../fixtures/plumbline.ts";

let site: OpenSite;
let release = "";

beforeAll(async () => {
  site = await openSite(async (folder) => {
    const published: { readonly version: string } = JSON.parse(
      await plumbline(folder, ["illustrate", "--json"]),
    );
    release = published.version;
  });
}, 600_000);

afterAll(() => site.close());

function pin(path: string): string {
  const address = new URL(path, "http://site");
  address.searchParams.set("release", release);
  return `${address.pathname}${address.search}`;
}

/** Pages that show figures of a release; those that were pinned to another are asked of the illustrative one. */
const figurePages = [...new Set(pages.map(({ path }) => path.split("?")[0] ?? ""))].filter((path) =>
  /^\/($|compare|areas\/|regions\/|rollout|risks|consistency|stability|indicators|questions|briefing\/|scenarios)/.test(
    path,
  ),
);

test("marks every page of an illustrative release with the word and a watermark", async () => {
  expect(figurePages.length).toBeGreaterThan(15);
  for (const path of [...figurePages, "/rollout?programme=illustrative-programme"]) {
    const response = await fetch(`${site.dashboard}${pin(path)}`);
    const html = await response.text();
    const marked = [/<strong>Illustrative\.<\/strong>/.test(html), html.includes('class="watermark')];
    expect([path, response.status, ...marked]).toEqual([path, 200, true, true]);
  }
});

test("says on no page of an illustrative release that a figure is an official statistic", async () => {
  for (const path of [
    "/compare",
    "/areas/E08000035",
    "/consistency",
    "/stability",
    "/rollout?programme=illustrative-programme",
    "/rollout",
  ]) {
    const html = await (await fetch(`${site.dashboard}${pin(path)}`)).text();
    const words = html.replaceAll(/<(style|script|pre)[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]+>/g, " ");
    expect([path, words.match(/.{30}(?<!not )official statistics?\b.{0,20}/gi)]).toEqual([path, null]);
  }
});

test("stamps a chart that is taken into another page, and its SVG, with the word", async () => {
  const page = encodeURIComponent(pin("/compare?indicator=turnover-rate-fte"));
  for (const path of [`/embed/comparison?page=${page}`, `/embed/comparison.svg?page=${page}`]) {
    const response = await fetch(`${site.dashboard}${path}`);
    expect([response.status, /illustrative/i.test(await response.text())]).toEqual([200, true]);
  }
});

test.each(["/compare.csv", "/areas/E08000035/figures.csv", "/briefing/E08000035.txt", "/consistency.csv"])(
  "writes the word into %s",
  async (path) => {
    const response = await fetch(`${site.dashboard}${pin(path)}`);
    expect([response.status, /illustrative/i.test(await response.text())]).toEqual([200, true]);
  },
);

test("says in the API that the release is illustrative, and in every row of its returns", async () => {
  const query = `{ release(version: "${release}") { illustrative sources { slug kind } } latest: release { illustrative } }`;
  const response = await fetch(site.gateway, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  expect([data.release.illustrative, data.latest.illustrative]).toEqual([true, false]);
  expect(data.release.sources).toContainEqual({ slug: "plumbline-illustration", kind: "ILLUSTRATIVE" });
});

test.each(["programme-rollout?programme=illustrative-programme", "programmes", "sources", "notes"])(
  "says in every row of /csv/%s that it is illustrative",
  async (file) => {
    const address = new URL(`/csv/${file}`, site.gateway);
    address.searchParams.set("release", release);
    const response = await fetch(address);
    const [, ...rows] = (await response.text()).trimEnd().split(/\r?\n/);
    expect([response.status, rows.length > 0]).toEqual([200, true]);
    expect(rows.filter((row) => !/illustrative/i.test(row))).toEqual([]);
  },
);
