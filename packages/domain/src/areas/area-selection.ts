import { existsOn, reportsItself, type Area, type AreaLevel } from "./area.js";
import { findArea, liesWithin, listAreas, type AreaRegister } from "./area-register.js";

/** Which areas a question is about: those named, or those of a level, inside an area where one is given. */
export interface AreaSelection {
  readonly level?: AreaLevel;
  readonly within?: string;
  readonly codes?: readonly string[];
}

/**
 * The areas a selection means on a day (ISO): areas named one by one, whatever their dates, in the order named; else the
 * areas of the level that exist on that day and report for themselves, in the order of their codes.
 */
export function selectAreas(register: AreaRegister, selection: AreaSelection, day: string): readonly Area[] {
  if (selection.codes !== undefined) return listAreas(register, [...new Set(selection.codes)]);
  const level = selection.level ?? "local-authority";
  const container = selection.within === undefined ? undefined : findArea(register, selection.within);
  return register.areas.filter(
    (area) =>
      area.level === level &&
      reportsItself(area) &&
      existsOn(area, day) &&
      (container === undefined || area.code === container.code || liesWithin(register, area, container)),
  );
}
