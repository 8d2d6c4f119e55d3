import type { Indicator } from "../../indicators/indicator.js";
import type { Period } from "../../periods/period.js";
import { listPeriods } from "../../releases/release-periods.js";
import type { Release } from "../../releases/release.js";
import { firstDay, lastDay } from "../partial-date.js";
import type { Programme } from "../programme.js";

/** Periods that ended before the first site joined, and those that lie whole between the last joining and the programme's end. */
export interface EffectPeriods {
  readonly before: readonly Period[];
  readonly after: readonly Period[];
}

export function toEffectPeriods(release: Release, programme: Programme, indicator: Indicator): EffectPeriods {
  const joinings = programme.sites.map(({ joinedOn }) => joinedOn);
  const [first, last] = [joinings.at(0), joinings.at(-1)];
  const periods = listPeriods(release, indicator);
  if (first === undefined || last === undefined) return { before: [], after: [] };
  const end = programme.endedOn;
  return {
    before: periods.filter((period) => period.end < firstDay(first)),
    after: periods.filter(
      (period) => period.start >= firstDay(last) && (end === undefined || period.end <= lastDay(end)),
    ),
  };
}
