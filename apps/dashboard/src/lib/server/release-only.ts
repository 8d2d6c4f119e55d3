import type { ReleaseHeading } from "../release-heading.js";
import { releaseHeading, toReleaseHeading } from "./fragments/release.js";
import { ask } from "./gateway.js";
import { graphql } from "./graphql.js";

const releaseOnly = graphql(
  `
    query ReleaseOnly($version: String) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
      }
    }
  `,
  [releaseHeading],
);

/** The heading of a release, for a page that shows none of its figures and stands without it where the gateway is down. */
export async function loadReleaseHeading(version: string | undefined): Promise<ReleaseHeading | undefined> {
  const answer = await ask(releaseOnly, { version: version ?? null }).catch(() => undefined);
  if (!answer?.release) return undefined;
  return toReleaseHeading(answer.release, answer.latest);
}
