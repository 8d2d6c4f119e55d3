import type { FoundArea } from "#lib/server/area-names.js";

export interface AreaGroups {
  readonly country: readonly FoundArea[];
  readonly regions: readonly { readonly region: FoundArea; readonly authorities: readonly FoundArea[] }[];
  readonly past: readonly FoundArea[];
}

/** The areas as the finder lists them: England, each region with its authorities of today, and those that were before. */
export function groupAreas(areas: readonly FoundArea[]): AreaGroups {
  const authorities = areas
    .filter(({ level }) => level === "LOCAL_AUTHORITY")
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
  const today = authorities.filter(({ validTo, jointReturn }) => validTo === null && jointReturn === null);
  return {
    country: areas.filter(({ level }) => level === "COUNTRY"),
    regions: areas
      .filter(({ level }) => level === "REGION")
      .map((region) => ({ region, authorities: today.filter((area) => area.region?.code === region.code) })),
    past: authorities.filter(({ validTo }) => validTo !== null),
  };
}
