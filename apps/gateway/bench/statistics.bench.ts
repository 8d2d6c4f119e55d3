import {
  findConsistency,
  findDeprivationGap,
  findIndicatorIn,
  findStability,
  selectAreas,
  workforcePeriod,
  type Period,
  type Release,
} from "@plumbline/domain";
import { measure, type Measured } from "../../../scripts/bench/measure.ts";

/** Times the questions that look at every authority at once. */
export async function benchStatistics(release: Release): Promise<readonly Measured[]> {
  const areasIn = (period: Period) => selectAreas(release.areas, {}, period.end);
  const snapshot = workforcePeriod("snapshot", "2025");
  const turnover = findIndicatorIn(release, "turnover-rate-fte");
  if (turnover === undefined) throw new Error("The release has no turnover.");
  const year = workforcePeriod("year", "2025");
  return [
    await measure({
      name: "consistency of every indicator and year",
      targetMs: 100,
      rounds: 31,
      run: () => release.indicators.map((indicator) => findConsistency(release, { indicator, areasIn })),
    }),
    await measure({
      name: "stability index with 1,000 weightings",
      targetMs: 300,
      rounds: 31,
      run: () => findStability(release, { period: snapshot, areas: areasIn(snapshot) }),
    }),
    await measure({
      name: "gap by deprivation with its interval",
      targetMs: 300,
      rounds: 31,
      run: () => findDeprivationGap(release, { indicator: turnover, period: year, areas: areasIn(year) }),
    }),
  ];
}
