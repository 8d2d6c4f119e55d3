import type { AreaCode } from "./area-code.js";

export const areaLevels = ["country", "region", "subregion", "local-authority"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/**
 * A place that has figures, or once had. Dates are ISO days and both ends are inclusive; absent where open.
 * A joint return lists its members; each member names the joint return that carries its figures.
 */
export interface Area {
  readonly code: AreaCode;
  readonly dfeCode?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: AreaLevel;
  readonly parent?: AreaCode;
  readonly region?: AreaCode;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly predecessors: readonly AreaCode[];
  readonly successors: readonly AreaCode[];
  readonly members: readonly AreaCode[];
  readonly jointReturn?: AreaCode;
  readonly change?: string;
}

/** Whether the area exists on a day (ISO, inclusive at both ends). */
export function existsOn(area: Area, day: string): boolean {
  return (area.validFrom ?? day) <= day && day <= (area.validTo ?? day);
}

/** Whether figures are published under the area itself: members of a joint return have none of their own. */
export function reportsItself(area: Area): boolean {
  return area.jointReturn === undefined;
}
