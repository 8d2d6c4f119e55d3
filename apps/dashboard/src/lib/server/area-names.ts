import type { NamedArea } from "../area-search.js";
import { ask } from "./gateway.js";
import { graphql } from "./graphql.js";

export const areaNames = graphql(`
  query AreaNames($version: String) {
    release(version: $version) {
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
  }
`);

export interface FoundArea extends NamedArea {
  readonly level: "COUNTRY" | "REGION" | "SUBREGION" | "LOCAL_AUTHORITY";
  readonly validTo: string | null;
  readonly region: { readonly code: string; readonly name: string } | null;
}

/** Every area a reader may look for: those of today, the members of joint returns, and those that were before. */
export async function loadAreaNames(version: string | undefined): Promise<readonly FoundArea[]> {
  const { release } = await ask(areaNames, { version: version ?? null });
  if (release === null) return [];
  const { country, regions, subregions, authorities } = release;
  const members = authorities.flatMap((authority) => authority.members);
  const earlier = authorities.flatMap(({ predecessors }) => predecessors);
  const earliest = earlier.flatMap(({ predecessors }) => predecessors);
  const every = [...country, ...regions, ...subregions, ...authorities, ...members, ...earlier, ...earliest];
  return [...new Map(every.map((area) => [area.code, area])).values()];
}
