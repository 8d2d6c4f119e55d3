import { findArea, listAreas, type Release } from "@plumbline/domain";
import { AreaType } from "./area.type.js";

/** The areas that codes name, as the contract shows them. */
export function toAreaTypes(release: Release, codes: readonly string[]): readonly AreaType[] {
  return listAreas(release.areas, codes).map((area) => new AreaType(release, area));
}

/** The area that a code names, as the contract shows it; null where there is no code. */
export function toAreaType(release: Release, code: string | undefined): AreaType | null {
  const area = code === undefined ? undefined : findArea(release.areas, code);
  return area === undefined ? null : new AreaType(release, area);
}
