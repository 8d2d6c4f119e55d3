import { roundHalfAway } from "../../formatting/format-number.js";
import type { Release } from "../../releases/release.js";
import type { StatedFigure } from "../figures/reported-figure.js";

export const equivalentUnits = ["years", "families", "percent"] as const;
export type EquivalentUnit = (typeof equivalentUnits)[number];

/** What a sum of money also buys, in `unit`: from `low` to `high`, at the dearest and the cheapest of some published unit costs. */
export interface Equivalent {
  readonly slug: string;
  readonly name: string;
  readonly unit: EquivalentUnit;
  readonly low: number;
  readonly high: number;
  readonly unitCosts: readonly StatedFigure[];
  readonly note: string;
}

/** `costsPerUnit` is how many of the unit costs one unit takes: 52 weeks to a year. */
interface Purchase {
  readonly slug: string;
  readonly name: string;
  readonly unit: EquivalentUnit;
  readonly quantities: readonly string[];
  readonly costsPerUnit: number;
  readonly decimals: number;
  readonly note: string;
}

const weeksOfYear = 52;
const notDeflated = "The sum is not brought to the price year of the unit costs.";

const purchases: readonly Purchase[] = [
  {
    slug: "social-worker-years",
    name: "Years of a children’s social worker",
    unit: "years",
    quantities: ["employed-social-worker-week", "agency-social-worker-week"],
    costsPerUnit: weeksOfYear,
    decimals: 0,
    note: `From agency to employed staff at the weekly cost that one authority gave for 2025-26, times 52. ${notDeflated}`,
  },
  {
    slug: "families-supported",
    name: "Families worked with intensively",
    unit: "families",
    quantities: ["family-intervention"],
    costsPerUnit: 1,
    decimals: 0,
    note: `At two reports of what the Troubled Families programme cost a family from 2012 to 2015. ${notDeflated}`,
  },
  {
    slug: "foster-care-years",
    name: "Years of foster care for a child",
    unit: "years",
    quantities: ["foster-care-week"],
    costsPerUnit: weeksOfYear,
    decimals: 0,
    note: `At the weekly unit cost of 2016-17, times 52; one unit cost, so no range. ${notDeflated}`,
  },
  {
    slug: "family-support-spending",
    name: "Share of what England spends on family support services in a year",
    unit: "percent",
    quantities: ["family-support-year"],
    costsPerUnit: 0.01,
    decimals: 1,
    note: `Of net current spending in 2024-25, the nearest published line to early help. ${notDeflated}`,
  },
];

/**
 * What a sum in pounds also buys at the unit costs of a release; purchases whose unit cost it does not carry are left out.
 *
 * Formula: sum ÷ (unit cost × unit costs to a unit), rounded to whole numbers, percentages to one decimal.
 *
 * @example findEquivalents(release, 23_000_000)[0] // 246 to 346 years of a social worker
 */
export function findEquivalents(release: Release, pounds: number): readonly Equivalent[] {
  const known = release.figuresOf.get("unit-costs") ?? [];
  return purchases.flatMap(({ quantities, costsPerUnit, decimals, ...purchase }) => {
    const unitCosts = known.filter(({ quantity }) => quantities.includes(quantity));
    const bought = unitCosts.map(({ value }) => roundHalfAway(pounds / (value * costsPerUnit), decimals));
    return bought.length === 0
      ? []
      : [{ ...purchase, low: Math.min(...bought), high: Math.max(...bought), unitCosts }];
  });
}
