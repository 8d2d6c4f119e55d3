import { accreditationLevels } from "../../src/programme/accreditation-level.js";
import { assumptions } from "../../src/scenario/assumptions/assumptions.js";
import { toParameters } from "../../src/scenario/assumptions/to-parameters.js";
import { everyLevel, type ModelParameters } from "../../src/scenario/model/parameters.js";

const [practitioner, supervisor] = accreditationLevels;
const defaults = new Map(assumptions.map(({ slug, mode }) => [slug, mode]));

/** S1: voluntary, half funded, practitioners and supervisors, every assumption at its default. */
export const voluntaryHalfFunded: ModelParameters = toParameters(
  { mode: "voluntary", fundedShare: 0.5, levels: [practitioner, supervisor] },
  (slug) => defaults.get(slug) ?? Number.NaN,
);

/** S0: the same with room for the 85 assessments a month that were held in fact. */
export const outturnCapacity: ModelParameters = {
  ...voluntaryHalfFunded,
  capacity: { ...voluntaryHalfFunded.capacity, most: 85 },
};

/** The toy of three areas: mandatory for supervisors alone, a small capacity that opens early, cheap to set up, poorer areas paid more. */
export const toyParameters: ModelParameters = {
  ...voluntaryHalfFunded,
  mandatory: [false, true, false],
  capacity: { most: 12, startMonth: 2, rampMonths: 4 },
  prices: { ...voluntaryHalfFunded.prices, setUp: 1000, fixedMonthly: 100 },
  fundingSlope: 0.4,
};

/** Everybody in one level is willing and passes, nobody is kept waiting, and accreditation changes nobody’s mind about leaving. */
export function frictionless(bookingRate: number): ModelParameters {
  return {
    ...voluntaryHalfFunded,
    levelShares: [1, 0, 0],
    mandatory: everyLevel(true),
    bookingRate,
    passFirst: everyLevel(1),
    passResit: everyLevel(1),
    attrition: { unaccredited: 1, accredited: 1, failed: 1 },
    portability: 0,
    capacity: { most: 1e9, startMonth: 0, rampMonths: 0 },
  };
}
