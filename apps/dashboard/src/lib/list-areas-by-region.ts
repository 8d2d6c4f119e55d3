import type { FoundArea } from "./server/area-names.js";

export interface AreasByRegion {
  readonly country: readonly FoundArea[];
  readonly regions: readonly { readonly region: FoundArea; readonly authorities: readonly FoundArea[] }[];
  readonly past: readonly FoundArea[];
}

/** The areas as a reader looks for them: England, each region with its authorities of today, and those that were before. */
export function listAreasByRegion(areas: readonly FoundArea[]): AreasByRegion {
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
