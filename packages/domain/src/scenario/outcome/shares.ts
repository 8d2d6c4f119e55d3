import type { Run } from "../model/run.js";
import { levelCount, type ByLevel } from "../model/parameters.js";

/** Accredited people and everybody, at a level, in an area or in a country. */
export interface Headcounts {
  readonly accredited: number;
  readonly staff: number;
}

/** The accredited share, 0 where there is nobody. */
export function shareOf({ accredited, staff }: Headcounts): number {
  return staff > 0 ? accredited / staff : 0;
}

/** England at the end of a month: everybody, or the levels in scope alone. */
export function nationalAt(
  { parameters, ledger }: Run,
  month: number,
  only: "everyone" | "in-scope",
): Headcounts {
  let accredited = 0;
  let staff = 0;
  for (let level = 0; level < levelCount; level++) {
    if (only === "in-scope" && parameters.inScope[level] !== true) continue;
    accredited += ledger.accredited[month * levelCount + level] ?? 0;
    staff += ledger.staff[month * levelCount + level] ?? 0;
  }
  return { accredited, staff };
}

export function levelsAt({ ledger }: Run, month: number): ByLevel<Headcounts> {
  const at = (level: number) => ({
    accredited: ledger.accredited[month * levelCount + level] ?? 0,
    staff: ledger.staff[month * levelCount + level] ?? 0,
  });
  return [at(0), at(1), at(2)];
}
