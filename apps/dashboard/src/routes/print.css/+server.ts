import { toPrintFoot } from "#lib/print-foot.js";
import { readPinned } from "#lib/pinned-release.js";
import { releaseHeading, toReleaseHeading } from "#lib/server/fragments/release.js";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { keepWhile } from "#lib/server/keep-while.js";
import type { RequestHandler } from "./$types.js";

const footQuery = graphql(
  `
    query PrintFoot($version: String) {
      release(version: $version) {
        ...ReleaseHeading
      }
    }
  `,
  [releaseHeading],
);

/** What stands at the foot of every printed sheet; without a release in the link, the name of the site. */
export const GET: RequestHandler = async ({ url }) => {
  const pinned = readPinned(url.searchParams);
  const release = pinned === undefined ? null : (await ask(footQuery, { version: pinned })).release;
  const foot = toPrintFoot(release === null ? undefined : toReleaseHeading(release, null));
  return new Response(foot, {
    headers: { "content-type": "text/css; charset=utf-8", ...keepWhile(pinned) },
  });
};
