import type { Area } from "./area.js";

/** Every area of a release, in the order of their codes, findable by code. */
export interface AreaRegister {
  readonly areas: readonly Area[];
  readonly byCode: ReadonlyMap<string, Area>;
  readonly childrenOf: ReadonlyMap<string, readonly Area[]>;
}

export function toAreaRegister(areas: readonly Area[]): AreaRegister {
  const ordered = areas.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    areas: ordered,
    byCode: new Map(ordered.map((area) => [area.code, area])),
    childrenOf: Map.groupBy(ordered, (area) => area.parent ?? ""),
  };
}

export function findArea(register: AreaRegister, code: string): Area | undefined {
  return register.byCode.get(code);
}

/** The areas behind a list of codes, in the list's order; codes the register does not hold are left out. */
export function listAreas(register: AreaRegister, codes: readonly string[]): readonly Area[] {
  return codes.flatMap((code) => register.byCode.get(code) ?? []);
}

/** Whether `area` lies inside `container`: at any depth, London holding both its halves. */
export function liesWithin(register: AreaRegister, area: Area, container: Area): boolean {
  const parent = area.parent === undefined ? undefined : findArea(register, area.parent);
  return parent !== undefined && (parent.code === container.code || liesWithin(register, parent, container));
}
