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

/** An area with those that came after it; none where it is still there. */
export interface FoundArea extends AreaFields {
  readonly successors: readonly Pick<AreaFields, "code" | "name">[];
}

interface Descendant extends Pick<AreaFields, "code" | "name"> {
  readonly predecessors: readonly Pick<AreaFields, "code">[];
}

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
  const successorsOf = findSuccessors([...authorities, ...earlier]);
  const areas = every.map((area) => ({ ...area, successors: successorsOf.get(area.code) ?? [] }));
  return {
    areas: [...new Map(areas.map((area) => [area.code, area])).values()],
    release: toReleaseHeading(release, latest),
  };
}

/** Which areas came after each: those that name it as a predecessor, each once. */
function findSuccessors(descendants: readonly Descendant[]) {
  const pairs = descendants.flatMap(({ code, name, predecessors }) =>
    predecessors.map((predecessor) => [predecessor.code, { code, name }] as const),
  );
  const groups = Map.groupBy(pairs, ([predecessor]) => predecessor);
  return new Map(
    [...groups].map(([predecessor, found]) => [
      predecessor,
      [...new Map(found.map(([, successor]) => [successor.code, successor])).values()],
    ]),
  );
}
