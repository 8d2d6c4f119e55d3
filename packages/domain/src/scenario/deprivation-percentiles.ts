import { ranksWithTies } from "@plumbline/statistics";
import { selectAreas } from "../areas/area-selection.js";
import { workforceDay } from "../periods/workforce-period.js";
import type { Release } from "../releases/release.js";

/**
 * Where each authority of a period stands between the least deprived (0) and the most (1), by the average rank of its
 * neighbourhoods; authorities without one are left out.
 */
export function listDeprivationPercentiles(
  release: Release,
  periodCode = "2017",
): ReadonlyMap<string, number> {
  const authorities = selectAreas(release.areas, {}, workforceDay(periodCode));
  const ranks = authorities.flatMap(({ code }): readonly [string, number][] => {
    const deprivation = release.deprivationOf.get(code);
    return deprivation === undefined ? [] : [[code, deprivation.averageRank]];
  });
  return toPercentiles(new Map(ranks));
}

/**
 * Where each of some numbers stands between the smallest (0) and the largest (1), ties sharing their middle place.
 *
 * Formula: (mid-rank − 1) ÷ (n − 1); 0.5 where there is one number. Source: the scenario model, which needs 1 for the most deprived and 0 for the least.
 *
 * @example toPercentiles(new Map([["A", 31], ["B", 12], ["C", 40]])).get("A") // 0.5
 */
export function toPercentiles(numbers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const others = numbers.size - 1;
  const ranks = numbers.size === 0 ? [] : ranksWithTies([...numbers.values()]);
  const percentile = (place: number) => (others > 0 ? ((ranks[place]?.middle ?? 1) - 1) / others : 0.5);
  return new Map([...numbers.keys()].map((name, place) => [name, percentile(place)]));
}
