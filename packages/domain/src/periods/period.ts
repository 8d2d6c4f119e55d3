export const periodKinds = ["snapshot", "year", "financial-year", "quarter"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of time or a day that a figure describes. Dates are ISO days; a snapshot starts and ends on its day. */
export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  readonly label: string;
  readonly start: string;
  readonly end: string;
}
