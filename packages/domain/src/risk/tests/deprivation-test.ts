import { selectAreas } from "../../areas/area-selection.js";
import { findDeprivationGap, type DeprivationGap } from "../../deprivation/find-gap.js";
import { latestPeriod } from "../../releases/release-periods.js";
import type { ClaimTest } from "../claim.js";
import type { Bearing } from "../finding.js";
import { testIndicator } from "./test-indicator.js";

/** Whether the most deprived fifth of authorities has more of something unwanted than the least, beyond chance. */
export function worseWhereDeprived(slug: string, why: string): ClaimTest {
  return testIndicator({
    slug,
    why,
    ask: (release, indicator) => {
      const period = latestPeriod(release, indicator);
      if (period === undefined) return { bearing: "silent", sentence: "There is no period to compare." };
      const areas = selectAreas(release.areas, { level: "local-authority" }, period.end);
      const gap = findDeprivationGap(release, { indicator, period, areas });
      return { bearing: bearingOf(gap), sentence: gap.sentence };
    },
  });
}

function bearingOf({ differenceInterval }: DeprivationGap): Bearing {
  if (differenceInterval === undefined) return "silent";
  if (differenceInterval.lower > 0) return "supports";
  return differenceInterval.upper < 0 ? "contradicts" : "silent";
}
