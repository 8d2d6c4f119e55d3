import type { ReleaseHeading } from "../../release-heading.js";
import { graphql, type ResultOf } from "../graphql.js";
import { sourceFields } from "./source.js";

/** What every page says about the release it reads. */
export const releaseHeading = graphql(
  `
    fragment ReleaseHeading on Release {
      version
      title
      publishedAt
      illustrative
      dataTo: indicator(slug: "turnover-rate-fte") {
        periods {
          end
        }
      }
      sources {
        ...SourceFields
      }
    }
  `,
  [sourceFields],
);

export type ReleaseFields = ResultOf<typeof releaseHeading>;

/** The release as pages name it: its version, how far its figures go, whether it is the latest, and its sources. */
export function toReleaseHeading(
  release: ReleaseFields,
  latest: { readonly version: string } | null,
): ReleaseHeading {
  return {
    version: release.version,
    title: release.title,
    publishedAt: release.publishedAt,
    illustrative: release.illustrative,
    dataTo: release.dataTo?.periods.at(-1)?.end,
    latestVersion: latest?.version ?? release.version,
    sources: release.sources,
  };
}
