import { citedPage } from "#lib/server/fragments/record.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const regionParticipationQuery = graphql(
  `
    query RegionParticipation($version: String, $code: AreaCode!) {
      release(version: $version) {
        region: area(code: $code) {
          participation(programme: "naas") {
            namedSites
            authorities
            atMost
            rule {
              slug
              name
            }
            source {
              ...CitedPage
            }
          }
        }
        programme(slug: "naas") {
          name
          england: participation(level: COUNTRY) {
            namedSites
            atMost
          }
          authorities: participation(level: LOCAL_AUTHORITY) {
            state
            area {
              name
              region {
                code
              }
            }
          }
        }
      }
    }
  `,
  [citedPage],
);

type Answer = ResultOf<typeof regionParticipationQuery>;

/** Who took part in a region, as its page tells it; undefined where the release carries no record. */
export function toRegionParticipation(answer: Answer | undefined, code: string) {
  const { programme, region } = answer?.release ?? {};
  const [england] = programme?.england ?? [];
  if (!programme || !region || england === undefined) return undefined;
  const named = programme.authorities
    .filter(({ state, area }) => state === "TOOK_PART" && area.region?.code === code)
    .map(({ area }) => area.name)
    .toSorted((a, b) => a.localeCompare(b, "en-GB"));
  const unnamed = england.atMost - england.namedSites;
  return { ...region.participation, programme: programme.name, named, unnamed };
}

export type RegionParticipation = NonNullable<ReturnType<typeof toRegionParticipation>>;
