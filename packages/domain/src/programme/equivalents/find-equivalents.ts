import { roundHalfAway } from "../../formatting/format-number.js";
import type { Release } from "../../releases/release.js";
import type { StatedFigure } from "../figures/reported-figure.js";

/** What a sum of money also buys: from `low` to `high`, at the dearest and the cheapest of some published unit costs. */
export interface Equivalent {
  readonly slug: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly unitCosts: readonly StatedFigure[];
  readonly note: string;
}

interface Purchase {
  readonly slug: string;
  readonly name: string;
  readonly quantities: readonly string[];
  readonly units: number;
  readonly note: string;
}

const weeksOfYear = 52;
const notDeflated = "The sum is not brought to the price year of the unit costs.";

const purchases: readonly Purchase[] = [
  {
    slug: "social-worker-years",
    name: "Years of a children’s social worker",
    quantities: ["employed-social-worker-week", "agency-social-worker-week"],
    units: weeksOfYear,
    note: `From agency to employed staff at the weekly cost that one authority gave for 2025-26, times 52. ${notDeflated}`,
  },
  {
    slug: "families-supported",
    name: "Families worked with intensively",
    quantities: ["family-intervention"],
    units: 1,
    note: `At two reports of what the Troubled Families programme cost a family from 2012 to 2015. ${notDeflated}`,
  },
  {
    slug: "foster-care-years",
    name: "Years of foster care for a child",
    quantities: ["foster-care-week"],
    units: weeksOfYear,
    note: `At the weekly unit cost of 2016-17, times 52; one unit cost, so no range. ${notDeflated}`,
  },
];

/**
 * What a sum in pounds also buys at the unit costs of a release; purchases whose unit cost it does not carry are left out.
 *
 * Formula: sum ÷ (unit cost × units), rounded to whole numbers.
 *
 * @example findEquivalents(release, 23_000_000)[0] // 246 to 346 years of a social worker
 */
export function findEquivalents(release: Release, pounds: number): readonly Equivalent[] {
  const known = release.figuresOf.get("unit-costs") ?? [];
  return purchases.flatMap(({ slug, name, quantities, units, note }) => {
    const unitCosts = known.filter(({ quantity }) => quantities.includes(quantity));
    const bought = unitCosts.map(({ value }) => roundHalfAway(pounds / (value * units), 0));
    return bought.length === 0
      ? []
      : [{ slug, name, low: Math.min(...bought), high: Math.max(...bought), unitCosts, note }];
  });
}
