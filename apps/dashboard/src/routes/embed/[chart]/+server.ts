import { DASHBOARD_URL } from "$app/env/private";
import { frameHeaders } from "#lib/embed/frame-headers.js";
import { loadChart } from "#lib/embed/load-chart.js";
import { escapeXml } from "@plumbline/documents";
import type { RequestHandler } from "./$types.js";

/** A chart alone, for a frame on somebody else's page: no script, its source and its caution under it, and a link back. */
export const GET: RequestHandler = async ({ params, url, fetch }) => {
  const { chart, page, html } = await loadChart(params.chart, { url, fetch });
  const styles = [...html.matchAll(/<link href="(?:\.\.?\/)*(?<href>_app\/[^"]+\.css)" rel="stylesheet"/g)];
  const link = escapeXml(`${DASHBOARD_URL}${page}`);
  const body = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${chart.title} – Plumbline</title>
${styles.map(({ groups }) => `<link href="/${groups?.["href"]}" rel="stylesheet" />`).join("\n")}
</head>
<body>
<main>${chart.markup.replaceAll(/ href="\//g, ` target="_top" href="${escapeXml(DASHBOARD_URL)}/`)}
<p><a href="${link}" target="_top">This chart on Plumbline, with its figures and the query behind it</a></p></main>
</body>
</html>
`;
  return new Response(body, {
    headers: { "content-type": "text/html; charset=utf-8", ...frameHeaders(url) },
  });
};
