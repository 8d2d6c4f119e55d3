import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { workforcePeriod } from "../periods/workforce-period.js";
import type { Release } from "./release.js";

/** The periods, oldest first, for which a release has any figure of an indicator. */
export function listPeriods(release: Release, indicator: Indicator): readonly Period[] {
  const codes = release.periodsOf.get(indicator.slug) ?? [];
  return codes.map((code) => workforcePeriod(indicator.periodKind, code));
}

export function findPeriod(release: Release, indicator: Indicator, code: string): Period | undefined {
  const known = release.periodsOf.get(indicator.slug)?.includes(code) ?? false;
  return known ? workforcePeriod(indicator.periodKind, code) : undefined;
}

/** The newest period of an indicator in a release; undefined where it has none. */
export function latestPeriod(release: Release, indicator: Indicator): Period | undefined {
  return listPeriods(release, indicator).at(-1);
}
