import { error } from "@sveltejs/kit";
import { findChart, type FoundChart } from "./find-chart.js";

interface Asked {
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

/** The chart of a page of ours, and that page. Anything else ends in an answer that says what to write. */
export async function loadChart(
  id: string,
  { url, fetch }: Asked,
): Promise<{ readonly chart: FoundChart; readonly page: string; readonly html: string }> {
  const target = findPage(url);
  if (target === undefined) {
    error(400, "Name the page that holds the chart, as in /embed/comparison?page=/compare.");
  }
  const page = `${target.pathname}${target.search}`;
  const answer = await fetch(target);
  if (answer.status >= 500) error(503, `The page ${page} cannot be made now. Try again in a minute.`);
  if (!answer.ok) error(404, `There is no page ${page} to take a chart from.`);
  const html = await answer.text();
  const chart = findChart(html, id);
  if ("ids" in chart) {
    error(404, `The page ${page} has no drawing “${id}”. It has ${chart.ids.join(", ") || "none"}.`);
  }
  return { chart, page, html };
}

/** The page that a link names, read as a browser reads it: one of this site, and no embed. */
function findPage(url: URL): URL | undefined {
  const given = url.searchParams.get("page") ?? "";
  const target = given.startsWith("/") ? URL.parse(given, url.origin) : null;
  if (target === null || target.origin !== url.origin) return undefined;
  return /^\/embed|%/.test(target.pathname) ? undefined : target;
}
