import type { Area } from "../areas/area.js";
import { existsOn } from "../areas/area.js";
import { areaInSentence } from "../areas/area-in-sentence.js";
import { findBearer, listContinuedAreas } from "../areas/lineage.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { observe, type Observation } from "../releases/observation.js";
import { listPeriods } from "../releases/release-periods.js";
import type { Release } from "../releases/release.js";

/** A period from which figures are not those of the same area, or not counted the same way, as before. */
export interface SeriesBreak {
  readonly period: Period;
  readonly reason: string;
}

/** One indicator of one area over time, oldest first. Before a break the observations are those of the area it continues. */
export interface Series {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly breaks: readonly SeriesBreak[];
}

/** The figures of an area for every period in which it, or the one area it continues, existed. */
export function listSeries(release: Release, area: Area, indicator: Indicator): Series {
  const lineage = listContinuedAreas(release.areas, area);
  const observations = listPeriods(release, indicator).flatMap((period) => {
    const bearer = lineage.find((member) => existsOn(member, period.end));
    return bearer === undefined ? [] : [observe(release, bearer, indicator, period)];
  });
  return { area, indicator, observations, breaks: findBreaks(observations, area) };
}

/** The observation of an area in a period, under the area that bore its figures then; undefined where there was none. */
export function findObservation(
  release: Release,
  area: Area,
  indicator: Indicator,
  period: Period,
): Observation | undefined {
  const bearer = findBearer(release.areas, area, period.end);
  return bearer && observe(release, bearer, indicator, period);
}

function findBreaks(observations: readonly Observation[], area: Area): readonly SeriesBreak[] {
  const changes = observations.filter(
    (observation, position) =>
      position > 0 && observations[position - 1]?.area.code !== observation.area.code,
  );
  const breaks = changes.map(({ period, area: bearer }) => ({
    period,
    reason: bearer.change ?? `New code ${bearer.code} for ${areaInSentence(bearer)}.`,
  }));
  const [first] = observations;
  const startsLate = first !== undefined && area.predecessors.length > 0 && first.area.code === area.code;
  return startsLate
    ? [
        { period: first.period, reason: area.change ?? "A new authority: no earlier figures are its own." },
        ...breaks,
      ]
    : breaks;
}
