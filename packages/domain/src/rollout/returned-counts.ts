import type { AreaCode } from "../areas/area-code.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import type { RolloutCount } from "./rollout-count.js";

/** The counts of one authority's accepted return at one level on one day (ISO). Unpublished: they never leave disclosure control. */
export interface ReturnedCounts {
  readonly area: AreaCode;
  readonly level: AccreditationLevel;
  readonly asAt: string;
  readonly counts: Readonly<Record<RolloutCount, number>>;
}
