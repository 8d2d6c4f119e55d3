import type { Run } from "../model/run.js";
import type { ModelParameters } from "../model/parameters.js";

/**
 * Money spent from the start to the end of a month, in pounds. `turnover` is what leavers beyond the baseline cost, and may be
 * negative. The department and the authorities together pay the total.
 */
export interface Costs {
  readonly assessment: number;
  readonly fixed: number;
  readonly backfill: number;
  readonly turnover: number;
  readonly department: number;
  readonly authorities: number;
  readonly total: number;
}

/**
 * What the programme has cost by the end of a month, and who paid.
 *
 * Formula: the department pays assessment, set-up, fixed cost and φ of backfill; authorities pay the rest of backfill and the
 * cost of excess leavers.
 */
export function costsAt({ parameters, ledger }: Run, month: number): Costs {
  const { prices } = parameters;
  const sittings = ledger.sittings[month] ?? 0;
  const assessment = prices.assessment * sittings;
  const fixed = month === 0 ? 0 : prices.setUp + prices.fixedMonthly * month;
  const backfill = backfillPerSitting(parameters) * sittings;
  const fundedBackfill = backfillPerSitting(parameters) * (ledger.fundedSittings[month] ?? 0);
  const excess = (ledger.leavers[month] ?? 0) - (ledger.baselineLeavers[month] ?? 0);
  const turnover = costPerLeaver(parameters) * excess;
  const department = assessment + fixed + fundedBackfill;
  const authorities = backfill - fundedBackfill + turnover;
  return { assessment, fixed, backfill, turnover, department, authorities, total: department + authorities };
}

/** Agency cover for the hours of one sitting that are backfilled, in pounds. */
export function backfillPerSitting({ time, prices }: ModelParameters): number {
  return time.backfillShare * (time.candidateHours + time.managerHours) * prices.agencyHour;
}

/** What one leaver costs: finding another, and agency cover above an employee’s cost while the post is empty, in pounds. */
export function costPerLeaver({ prices }: ModelParameters): number {
  return prices.recruitment + prices.vacancyMonths * prices.vacancyCover * prices.agencyPremium;
}
