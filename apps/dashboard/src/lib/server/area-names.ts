import type { NamedArea } from "../area-search.js";
import type { ReleaseHeading } from "../release-heading.js";
import { releaseHeading, toReleaseHeading } from "./fragments/release.js";
import { ask } from "./gateway.js";
import { graphql, type ResultOf } from "./graphql.js";

export const areaNames = graphql(
  `
    query AreaNames($version: String) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        country: areas(selection: { level: COUNTRY }) {
          ...AreaName
        }
        regions: areas(selection: { level: REGION }) {
          ...AreaName
        }
        subregions: areas(selection: { level: SUBREGION }) {
          ...AreaName
        }
        authorities: areas(selection: { level: LOCAL_AUTHORITY }) {
          ...AreaName
          members {
            ...AreaName
          }
          predecessors {
            ...AreaName
            predecessors {
              ...AreaName
            }
          }
        }
      }
    }

    fragment AreaName on Area {
      code
      name
      aliases
      dfeCode
      level
      validTo
      region {
        code
        name
      }
      jointReturn {
        code
        name
      }
    }
  `,
  [releaseHeading],
);

type AreaFields = NonNullable<ResultOf<typeof areaNames>["release"]>["country"][number];
export type FoundArea = AreaFields & NamedArea;

/** Every area a reader may look for: those of today, the members of joint returns, and those that were before. */
export async function loadAreas(
  version: string | undefined,
): Promise<{ readonly areas: readonly FoundArea[]; readonly release: ReleaseHeading }> {
  const { release, latest } = await ask(areaNames, { version: version ?? null });
  if (release === null) throw new Error("The gateway answered without a release.");
  const { country, regions, subregions, authorities } = release;
  const members = authorities.flatMap((authority) => authority.members);
  const earlier = authorities.flatMap(({ predecessors }) => predecessors);
  const earliest = earlier.flatMap(({ predecessors }) => predecessors);
  const every = [...country, ...regions, ...subregions, ...authorities, ...members, ...earlier, ...earliest];
  return {
    areas: [...new Map(every.map((area) => [area.code, area])).values()],
    release: toReleaseHeading(release, latest),
  };
}
