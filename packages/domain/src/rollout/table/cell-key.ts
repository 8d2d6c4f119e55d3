import type { AccreditationLevel } from "../../programme/accreditation-level.js";
import type { RolloutCount } from "../rollout-count.js";

/** Where a count of a rollout stands. */
export interface CellPlace {
  readonly asAt: string;
  readonly area: string;
  readonly level: AccreditationLevel;
  readonly count: RolloutCount;
}

export function cellKey({ asAt, area, level, count }: CellPlace): string {
  return `${count} at ${level} in ${area} on ${asAt}`;
}
