import { quantile, type Goalposts } from "@plumbline/statistics";
import { selectAreas } from "../areas/area-selection.js";
import { workforceDay } from "../periods/workforce-period.js";
import { findValue } from "../releases/cube.js";
import type { Release } from "../releases/release.js";
import { computable } from "../values/value.js";
import { fewestStaff } from "../panel/panel.js";

const goalpostPeriods = ["2017", "2018", "2019"] as const;

/**
 * The values that score 100 and 0: the 5th and 95th percentile (type 7) of every authority's published rate of 2017 to 2019, of
 * those with 30 social workers or more in post. Fixed, so that years compare. In the indicator's unit.
 * Source: OECD and JRC 2008, step 5.
 */
export function findGoalposts(release: Release, slug: string): Goalposts | undefined {
  const values = goalpostPeriods.flatMap((period) =>
    selectAreas(release.areas, {}, workforceDay(period))
      .filter((area) => hasEnoughStaff(release, area.code, period))
      .flatMap((area) => computable(findValue(release.cube, area.code, slug, period)) ?? []),
  );
  if (values.length === 0) return undefined;
  const [low, high] = [quantile(values, 0.05), quantile(values, 0.95)];
  return low < high ? { low, high } : undefined;
}

/** Whether an area had 30 social workers or more in post (headcount) in a period. */
export function hasEnoughStaff(release: Release, areaCode: string, period: string): boolean {
  return (computable(findValue(release.cube, areaCode, "inpost-headcount", period)) ?? 0) >= fewestStaff;
}
