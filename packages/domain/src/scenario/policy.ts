import type { AccreditationLevel } from "../programme/accreditation-level.js";

export const participationModes = ["voluntary", "mandatory"] as const;
export type ParticipationMode = (typeof participationModes)[number];

/** What a minister decides: whether staff must take part, what share of backfill is paid for, and which levels are in. */
export interface ScenarioPolicy {
  readonly mode: ParticipationMode;
  readonly fundedShare: number;
  readonly levels: readonly AccreditationLevel[];
}
