import type { Run } from "../model/run.js";

/** Working time that sittings took and nobody backfilled, in months of one full-time person. */
export interface ForegoneTime {
  readonly everyone: number;
  readonly practitioners: number;
}

/**
 * Time foregone from the start to the end of a month: candidates and their managers, and the candidates among practitioners alone.
 *
 * Formula: (1 − backfill share) × hours × sittings ÷ hours in a full-time month.
 */
export function foregoneAt({ parameters: { time }, ledger }: Run, month: number): ForegoneTime {
  const unfilled = (1 - time.backfillShare) / time.hoursPerFteMonth;
  return {
    everyone: unfilled * (time.candidateHours + time.managerHours) * (ledger.sittings[month] ?? 0),
    practitioners: unfilled * time.candidateHours * (ledger.practitionerSittings[month] ?? 0),
  };
}
