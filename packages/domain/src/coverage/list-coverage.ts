import type { AreaLevel } from "../areas/area.js";
import { selectAreas } from "../areas/area-selection.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { findValue } from "../releases/cube.js";
import { listPeriods } from "../releases/release-periods.js";
import type { Release } from "../releases/release.js";

/** How many areas of a level reported in a period, and how many of them have a figure of an indicator. */
export interface Coverage {
  readonly indicator: Indicator;
  readonly level: AreaLevel;
  readonly period: Period;
  readonly areas: number;
  readonly withValue: number;
}

const levels: readonly AreaLevel[] = ["country", "region", "subregion", "local-authority"];

/** Which indicator exists for which level and period: by indicator as listed, then level, then period, oldest first. */
export function listCoverage(release: Release): readonly Coverage[] {
  return release.indicators.flatMap((indicator) =>
    levels.flatMap((level) =>
      listPeriods(release, indicator).map((period) => {
        const areas = selectAreas(release.areas, { level }, period.end);
        const withValue = areas.filter(
          (area) => findValue(release.cube, area.code, indicator.slug, period.code).known,
        ).length;
        return { indicator, level, period, areas: areas.length, withValue };
      }),
    ),
  );
}
