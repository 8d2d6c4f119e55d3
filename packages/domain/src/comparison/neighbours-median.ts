import { quantile } from "@plumbline/statistics";
import { findArea } from "../areas/area-register.js";
import { formatFigure } from "../formatting/format-number.js";
import { observe, type Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { computable } from "../values/value.js";
import type { ResolvedBenchmark, UnresolvedBenchmark } from "./resolve-benchmark.js";

/** Fewer neighbours than this with a figure give no median worth comparing with. */
export const fewestNeighbours = 5;

/** The median figure of an area's statistical neighbours, of those that have one; at least five must. Type-7 quantile. */
export function neighboursMedian(
  release: Release,
  { area, indicator, period }: Observation,
): ResolvedBenchmark | UnresolvedBenchmark {
  const neighbours = release.neighboursOf.get(area.code) ?? [];
  const numbers = neighbours.flatMap(({ neighbour }) => {
    const found = findArea(release.areas, neighbour);
    return (found && computable(observe(release, found, indicator, period).value)) ?? [];
  });
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
