import { DASHBOARD_URL } from "$app/env/private";
import { ask } from "#lib/server/gateway.js";
import { keepWhile } from "#lib/server/keep-while.js";
import { releasesQuery } from "../changes/page.query.js";
import { toFeed } from "./to-feed.js";
import type { RequestHandler } from "./$types.js";

/** The releases as an Atom feed, newest first. Illustrative ones are no news. */
export const GET: RequestHandler = async () => {
  const { releases } = await ask(releasesQuery, {});
  const published = releases.nodes.filter(({ illustrative }) => !illustrative);
  return new Response(toFeed(published, DASHBOARD_URL), {
    headers: { "content-type": "application/atom+xml; charset=utf-8", ...keepWhile(undefined) },
  });
};
