import type { Area } from "../../areas/area.js";
import { listAreas } from "../../areas/area-register.js";
import { selectAreas } from "../../areas/area-selection.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Observation } from "../../releases/observation.js";
import { latestPeriod } from "../../releases/release-periods.js";
import type { Release } from "../../releases/release.js";
import { listSeries } from "../../series/series.js";
import { findSite } from "../participation/find-participation.js";
import type { Programme } from "../programme.js";

/** An authority as it is now, with its figures by the code of their period. */
export interface FollowedArea {
  readonly area: Area;
  readonly observations: ReadonlyMap<string, Observation>;
}

/** The authorities of now, parted into named sites and all others. A joint return is a site where one of its members is. */
export interface EffectGroups {
  readonly sites: readonly FollowedArea[];
  readonly others: readonly FollowedArea[];
}

export function toEffectGroups(release: Release, programme: Programme, indicator: Indicator): EffectGroups {
  const day = latestPeriod(release, indicator)?.end ?? "";
  const followed = selectAreas(release.areas, { level: "local-authority" }, day).map((area) => {
    const { observations } = listSeries(release, area, indicator);
    return { area, observations: new Map(observations.map((each) => [each.period.code, each])) };
  });
  const isSite = ({ area }: FollowedArea) =>
    listFollowedAreas(release, area).some((each) => findSite(release, programme, each) !== undefined);
  return { sites: followed.filter(isSite), others: followed.filter((each) => !isSite(each)) };
}

/** An area of the published file and, where it is a joint return, its members. */
export function listFollowedAreas(release: Release, area: Area): readonly Area[] {
  return [area, ...listAreas(release.areas, area.members)];
}
