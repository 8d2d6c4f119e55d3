import { accreditationLevels, type AccreditationLevel } from "../../programme/accreditation-level.js";
import { everyLevel, type ByLevel, type ModelParameters } from "../model/parameters.js";
import type { ScenarioPolicy } from "../policy.js";
import type { AssumptionSlug } from "./assumption-slugs.js";

/** The value of each assumption in one run. */
export type AssumptionValues = (slug: AssumptionSlug) => number;

/** A policy and the value of every assumption as what the model takes. Uptake and pass rates hold for all levels alike. */
export function toParameters(policy: ScenarioPolicy, valueOf: AssumptionValues): ModelParameters {
  const inScope = byLevel((level) => policy.levels.includes(level));
  const supervisors = valueOf("supervisor-share");
  const leaders = valueOf("practice-leader-share");
  return {
    growth: valueOf("growth"),
    levelShares: [1 - supervisors - leaders, supervisors, leaders],
    inScope,
    mandatory: everyLevel(policy.mode === "mandatory"),
    uptake: everyLevel(valueOf("uptake")),
    uptakeFundingSensitivity: valueOf("uptake-funding-sensitivity"),
    bookingRate: valueOf("booking-rate"),
    passFirst: everyLevel(valueOf("pass-first")),
    passResit: everyLevel(valueOf("pass-resit")),
    resitLag: valueOf("resit-lag"),
    attempts: valueOf("attempts"),
    attrition: {
      unaccredited: valueOf("attrition-unaccredited"),
      accredited: valueOf("attrition-accredited"),
      failed: valueOf("attrition-failed"),
    },
    portability: valueOf("portability"),
    capacity: {
      most: valueOf("capacity"),
      startMonth: valueOf("capacity-start"),
      rampMonths: valueOf("capacity-ramp"),
    },
    time: {
      candidateHours: valueOf("candidate-hours"),
      managerHours: valueOf("manager-hours"),
      hoursPerFteMonth: valueOf("hours-per-fte-month"),
      backfillShare: valueOf("backfill-share"),
    },
    prices: {
      assessment: valueOf("assessment-cost"),
      agencyHour: valueOf("agency-hour"),
      recruitment: valueOf("recruitment-cost"),
      vacancyMonths: valueOf("vacancy-months"),
      vacancyCover: valueOf("vacancy-cover"),
      agencyPremium: valueOf("agency-premium"),
      setUp: valueOf("set-up-cost"),
      fixedMonthly: valueOf("fixed-monthly-cost"),
    },
    fundingBase: policy.fundedShare,
    fundingSlope: valueOf("funding-slope"),
  };
}

function byLevel<T>(find: (level: AccreditationLevel) => T): ByLevel<T> {
  const [practitioner, supervisor, leader] = accreditationLevels;
  return [find(practitioner), find(supervisor), find(leader)];
}
