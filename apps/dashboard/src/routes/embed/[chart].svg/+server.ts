import { DASHBOARD_URL } from "$app/env/private";
import { frameHeaders } from "#lib/embed/frame-headers.js";
import { loadChart } from "#lib/embed/load-chart.js";
import { toSvgFile } from "#lib/embed/to-svg-file.js";
import { escapeXml } from "@plumbline/documents";
import type { RequestHandler } from "./$types.js";

export const GET: RequestHandler = async ({ params, url, fetch }) => {
  const { chart, page } = await loadChart(params.chart, { url, fetch });
  return new Response(toSvgFile(chart, escapeXml(`${DASHBOARD_URL}${page}`)), {
    headers: { "content-type": "image/svg+xml; charset=utf-8", ...frameHeaders(url) },
  });
};
