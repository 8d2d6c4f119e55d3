import { lowerFirst } from "#lib/words/letter-case.js";
import { sideOf } from "#lib/words/outcomes.js";
import type { ConsistencyFields, HomeRelease } from "./page.query.js";

type RegionsCompared = Pick<HomeRelease["comparison"], "indicator" | "rows">;

/** How many regions lie above and below England beyond chance. */
export function sayRegions({ indicator, rows }: RegionsCompared): string {
  const sides = rows.map(({ verdict }) => sideOf(verdict.outcome, indicator.polarity));
  const [above, below] = [sides.filter((side) => side === "above"), sides.filter((side) => side === "below")];
  const opening = `Of ${rows.length} regions, ${lowerFirst(indicator.shortName)}`;
  if (above.length + below.length === 0) return `${opening} differs from England beyond chance in none`;
  return `${opening} is above England in ${above.length} and below in ${below.length}, beyond chance`;
}

const judgements: Readonly<Record<ConsistencyFields["verdict"]["outcome"], string>> = {
  MORE_CONSISTENT: "more alike",
  LESS_CONSISTENT: "less alike",
  NO_CLEAR_CHANGE: "no clear change",
  TOO_FEW_PERIODS: "too few years to tell",
};

/** Whether authorities became more alike, in a few words: the verdict's outcome and the years it is of. */
export function sayConsistency({ indicator, points, verdict }: ConsistencyFields): string {
  const words = `${indicator.shortName}: ${judgements[verdict.outcome]}`;
  const [first, last] = [points[0], points.at(-1)];
  if (verdict.outcome === "TOO_FEW_PERIODS" || first === undefined || last === undefined) return words;
  return `${words} from ${first.period.code} to ${last.period.code}`;
}
