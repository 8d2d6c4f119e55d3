import { monthsBy, scenarioDefaults, scenarioLimits, scenarioPeriod, workforceDay } from "@plumbline/domain";

const authorities = 151;
/** How many months of one authority are worked out for a point of cost. */
const monthsAPoint = 390;

/**
 * What a scenario costs: draws × authorities × months (39 at least), at 390 to a point: 15,100 for 1,000 draws to December 2020. A number that is
 * out of its range counts as the nearest in it, since the field itself refuses it with advice.
 */
export function costOfScenario({ input }: Readonly<Record<string, unknown>>): number {
  const draws = within(scenarioLimits.draws, numberIn(input, "draws") ?? scenarioDefaults.draws);
  const months = within(scenarioLimits.months, monthsOf(input) ?? scenarioDefaults.month);
  return Math.ceil((draws * authorities * Math.max(months, scenarioDefaults.month)) / monthsAPoint);
}

function monthsOf(input: unknown): number | undefined {
  const day = partOf(input, "targetDate");
  return typeof day === "string" ? monthsBy(workforceDay(scenarioPeriod), day) : undefined;
}

function numberIn(input: unknown, name: string): number | undefined {
  const part = partOf(input, name);
  return typeof part === "number" ? part : undefined;
}

function partOf(input: unknown, name: string): unknown {
  return typeof input === "object" && input !== null ? Reflect.get(input, name) : undefined;
}

function within({ least, most }: { readonly least: number; readonly most: number }, number: number): number {
  return Math.min(most, Math.max(least, number));
}
