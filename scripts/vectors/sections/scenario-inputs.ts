import type { ByLevel, ModelArea, ModelParameters } from "@plumbline/domain";
import { UnknownForm, readInputs, type Inputs } from "../inputs.ts";
import { isFields, type Fields } from "../vector-file.ts";

const levels = ["frontline", "supervisor", "leader"] as const;

/** The areas of a vector, in its own order. */
export function toAreas(inputs: Inputs): readonly ModelArea[] {
  return listFields(inputs.fields["areas"], "areas").map((fields) => {
    const area = readInputs(fields);
    return {
      code: area.text("code"),
      region: area.text("region"),
      headcount: area.number("headcount"),
      turnover: area.number("turnover"),
      deprivation: area.number("dep"),
      firstMonth: area.number("phaseMonth", 0),
    };
  });
}

/** The parameters of a vector as the model takes them. */
export function toModelParameters(fields: Fields): ModelParameters {
  const { number } = readInputs(fields);
  const attrition = readInputs(fieldsOf(fields, "attrition"));
  const inScope = fields["levelsInScope"];
  if (!Array.isArray(inScope)) throw new UnknownForm("levelsInScope is not a list");
  return {
    growth: number("growth"),
    levelShares: numbersByLevel(fields, "levelShares"),
    inScope: byLevel((level) => inScope.includes(level)),
    mandatory: byLevel((level) => fieldsOf(fields, "mandatory")[level] === true),
    uptake: numbersByLevel(fields, "uptake"),
    uptakeFundingSensitivity: number("uptakeFundingSensitivity"),
    bookingRate: number("bookingRate"),
    passFirst: numbersByLevel(fields, "passFirst"),
    passResit: numbersByLevel(fields, "passResit"),
    resitLag: number("resitLag"),
    attempts: number("maxAttempts"),
    attrition: {
      unaccredited: attrition.number("unaccredited"),
      accredited: attrition.number("accredited"),
      failed: attrition.number("failed"),
    },
    portability: number("portability"),
    capacity: {
      most: number("capacityMax"),
      startMonth: number("capacityStartMonth"),
      rampMonths: number("capacityRampMonths"),
    },
    ...toTimeAndPrices(number),
    fundingBase: number("fundingBase"),
    fundingSlope: number("fundingSlope"),
  };
}

function toTimeAndPrices(number: Inputs["number"]): Pick<ModelParameters, "time" | "prices"> {
  return {
    time: {
      candidateHours: number("hoursCandidate"),
      managerHours: number("hoursManager"),
      hoursPerFteMonth: number("hoursPerFteMonth"),
      backfillShare: number("backfillShare"),
    },
    prices: {
      assessment: number("costAssessment"),
      agencyHour: number("agencyHourly"),
      recruitment: number("recruitCost"),
      vacancyMonths: number("vacancyMonths"),
      vacancyCover: number("agencyCoverRate"),
      agencyPremium: number("agencyPremiumMonthly"),
      setUp: number("setupCost"),
      fixedMonthly: number("fixedMonthly"),
    },
  };
}

/** Parameters with one value in the place of another: of every level where there are levels, at a path like `attrition.failed`. */
export function withParameter(fields: Fields, path: string, value: number): Fields {
  const [name = "", part] = path.split(".");
  const here = fields[name];
  if (part !== undefined) return { ...fields, [name]: { ...fieldsOf(fields, name), [part]: value } };
  return {
    ...fields,
    [name]: isFields(here) ? Object.fromEntries(levels.map((level) => [level, value])) : value,
  };
}

/** A list of objects by name; a vector that has none has a form not known. */
export function listFields(value: unknown, name: string): readonly Fields[] {
  if (!Array.isArray(value) || !value.every(isFields)) throw new UnknownForm(`${name} is no list of objects`);
  return value;
}

export function fieldsOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (!isFields(value)) throw new UnknownForm(`${name} is not an object`);
  return value;
}

/** One value a level, under the names the vectors give the levels. */
export function namedLevels<T>([frontline, supervisor, leader]: ByLevel<T>) {
  return { frontline, supervisor, leader };
}

function numbersByLevel(fields: Fields, name: string): ByLevel<number> {
  const named = readInputs(fieldsOf(fields, name));
  return byLevel((level) => named.number(level));
}

function byLevel<T>(find: (level: string) => T): ByLevel<T> {
  return [find(levels[0]), find(levels[1]), find(levels[2])];
}
