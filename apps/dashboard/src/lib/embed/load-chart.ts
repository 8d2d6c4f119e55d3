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
  const page = url.searchParams.get("page") ?? "";
  if (!/^\/(?!\/|embed\b)/.test(page)) {
    error(400, "Name the page that holds the chart, as in /embed/comparison?page=/compare.");
  }
  const answer = await fetch(page);
  if (!answer.ok) error(404, `There is no page ${page} to take a chart from.`);
  const html = await answer.text();
  const chart = findChart(html, id);
  if ("ids" in chart) {
    error(404, `The page ${page} has no drawing “${id}”. It has ${chart.ids.join(", ") || "none"}.`);
  }
  return { chart, page, html };
}
