import { match } from "$app/paths";
import { error } from "@sveltejs/kit";
import type { ReadFigure } from "@plumbline/charts";
import { findChart } from "./find-chart.js";

interface Asked {
  readonly url: URL;
  readonly fetch: typeof globalThis.fetch;
}

/** The chart of a page of ours, and that page. Anything else ends in an answer that says what to write. */
export async function loadChart(
  id: string,
  { url, fetch }: Asked,
): Promise<{ readonly chart: ReadFigure; readonly page: string; readonly html: string }> {
  const target = findPage(url);
  const route = target === undefined ? null : await match(target);
  if (target === undefined || route?.id.startsWith("/embed")) {
    error(400, "Name the page that holds the chart, as in /embed/comparison?page=/compare.");
  }
  const page = `${target.pathname}${target.search}`;
  const answer = route === null ? undefined : await fetch(target);
  if (answer !== undefined && answer.status >= 500) {
    error(503, `The page ${page} cannot be made now. Try again in a minute.`);
  }
  if (!answer?.ok) error(404, `There is no page ${page} to take a chart from.`);
  const html = await answer.text();
  const chart = findChart(html, id);
  if ("ids" in chart) {
    error(404, `The page ${page} has no drawing “${id}”. It has ${chart.ids.join(", ") || "none"}.`);
  }
  return { chart, page, html };
}

/** The page that a link names, read as a browser reads it: one of this site. */
function findPage(url: URL): URL | undefined {
  const given = url.searchParams.get("page") ?? "";
  const target = given.startsWith("/") ? URL.parse(given, url.origin) : null;
  return target?.origin === url.origin ? target : undefined;
}
