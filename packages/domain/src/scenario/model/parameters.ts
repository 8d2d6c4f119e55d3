/** One value for each level: practitioner, supervisor, practice leader. */
export type ByLevel<T> = readonly [practitioner: T, supervisor: T, leader: T];

/** How many levels there are: the stride of every column that holds areas by level. */
export const levelCount = 3;

export function everyLevel<T>(value: T): ByLevel<T> {
  return [value, value, value];
}

/** Everything one run of the model takes for given. Shares run 0–1, times are months, money is pounds. */
export interface ModelParameters {
  /** Growth of the workforce a year. */
  readonly growth: number;
  readonly levelShares: ByLevel<number>;
  readonly inScope: ByLevel<boolean>;
  readonly mandatory: ByLevel<boolean>;
  /** Share of staff who would come forward where nobody must. */
  readonly uptake: ByLevel<number>;
  /** How far uptake falls from the richest, or a fully funded, authority to the poorest one without any funding. */
  readonly uptakeFundingSensitivity: number;
  /** Share of willing staff who book a first sitting each month. */
  readonly bookingRate: number;
  readonly passFirst: ByLevel<number>;
  readonly passResit: ByLevel<number>;
  /** Whole months between a failed sitting and the next. */
  readonly resitLag: number;
  /** Sittings a person may have: 1 or 2. */
  readonly attempts: number;
  /** Multiples of the area's turnover for staff not accredited, accredited, and failed. */
  readonly attrition: Attrition;
  /** Share of accredited leavers who join another authority. */
  readonly portability: number;
  readonly capacity: Capacity;
  readonly time: StaffTime;
  readonly prices: Prices;
  /** Share of backfill the department pays at middling deprivation, and how much more where deprivation is greatest. */
  readonly fundingBase: number;
  readonly fundingSlope: number;
}

export interface Attrition {
  readonly unaccredited: number;
  readonly accredited: number;
  readonly failed: number;
}

/** Sittings a month at most, the month after which there are any, and how many months it takes to reach the most. */
export interface Capacity {
  readonly most: number;
  readonly startMonth: number;
  readonly rampMonths: number;
}

/** Hours that a sitting takes, hours of work in a full-time month, and the share of hours that agency staff stand in for. */
export interface StaffTime {
  readonly candidateHours: number;
  readonly managerHours: number;
  readonly hoursPerFteMonth: number;
  readonly backfillShare: number;
}

export interface Prices {
  readonly assessment: number;
  readonly agencyHour: number;
  readonly recruitment: number;
  readonly vacancyMonths: number;
  /** Share of a vacancy that agency staff cover, and what they cost above an employee, a month. */
  readonly vacancyCover: number;
  readonly agencyPremium: number;
  readonly setUp: number;
  readonly fixedMonthly: number;
}
