import { quantile } from "@plumbline/statistics";
import type { Area } from "../areas/area.js";
import { findArea } from "../areas/area-register.js";
import { formatFigure } from "../formatting/format-number.js";
import { observe, type Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { computable } from "../values/value.js";
import type { ResolvedBenchmark, UnresolvedBenchmark } from "./resolve-benchmark.js";

/** Fewer neighbours than this with a figure give no median worth comparing with. */
export const fewestNeighbours = 5;

/**
 * The median figure of an area's statistical neighbours, of those that have one; at least five must. A member of a joint return
 * counts through its return, once. Type-7 quantile.
 */
export function neighboursMedian(
  release: Release,
  { area, indicator, period }: Observation,
): ResolvedBenchmark | UnresolvedBenchmark {
  const neighbours = release.neighboursOf.get(area.code) ?? [];
  const reporting = new Set(neighbours.flatMap(({ neighbour }) => findReporting(release, neighbour) ?? []));
  const numbers = [...reporting].flatMap(
    (found) => computable(observe(release, found, indicator, period).value) ?? [],
  );
  if (neighbours.length === 0) return { resolved: false, why: "it has no statistical neighbours" };
  if (numbers.length < fewestNeighbours) {
    return { resolved: false, why: `only ${numbers.length} of its neighbours have a figure` };
  }
  const value = quantile(numbers, 0.5);
  return {
    resolved: true,
    value,
    phrase: `its neighbours’ median of ${formatFigure(value, indicator)}`,
  };
}

/** The area whose row carries a neighbour's figures: its joint return where it is a member of one. */
function findReporting(release: Release, code: string): Area | undefined {
  const area = findArea(release.areas, code);
  return area?.jointReturn === undefined ? area : findArea(release.areas, area.jointReturn);
}
