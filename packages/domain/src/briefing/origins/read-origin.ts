import { findArea } from "../../areas/area-register.js";
import { selectAreas } from "../../areas/area-selection.js";
import { listChanges } from "../../changes/list-changes.js";
import { neighboursMedian } from "../../comparison/neighbours-median.js";
import { workforcePeriod } from "../../periods/workforce-period.js";
import { findParticipation } from "../../programme/participation/find-participation.js";
import { findProgramme } from "../../programme/find-programme.js";
import { valueOf } from "../../refusals/reasons.js";
import { findValue } from "../../releases/cube.js";
import { observe } from "../../releases/observation.js";
import { findIndicatorIn, type Release } from "../../releases/release.js";
import { listSeries } from "../../series/series.js";
import { countAreas } from "../../threshold/count-areas.js";
import { findTrend } from "../../trend/find-trend.js";
import type { BriefingGround } from "../ground.js";
import { findReported } from "./find-reported.js";
import type {
  CellOrigin,
  ChangesOrigin,
  NeighboursMedianOrigin,
  Origin,
  ParticipationOrigin,
  RankOrigin,
  SlopeOrigin,
  SpreadOrigin,
  ThresholdOrigin,
} from "./origin.js";

/** The number an origin gives in the releases at hand; undefined where it gives none. A missing figure never gives one. */
export function readOrigin(ground: BriefingGround, origin: Origin): number | undefined {
  switch (origin.kind) {
    case "cell":
      return readCell(ground, origin);
    case "neighbours-median":
      return readMedian(ground, origin);
    case "rank":
      return readRank(ground, origin);
    case "slope":
      return readSlope(ground, origin);
    case "spread":
      return readSpread(ground, origin);
    case "threshold":
      return readThreshold(ground, origin);
    case "changes":
      return readChanges(ground, origin);
    case "participation":
      return readParticipation(ground, origin);
    default:
      return findReported(ground.release, origin)?.value;
  }
}

/** The release a version names, among the one the brief is about and those it is held against. */
export function findGroundRelease(
  { release, earlier }: BriefingGround,
  version?: string,
): Release | undefined {
  if (version === undefined) return release;
  return [release, ...earlier].find((each) => each.version === version);
}

function readCell(ground: BriefingGround, { area, indicator, period, release: version }: CellOrigin) {
  const release = findGroundRelease(ground, version);
  const value = release && findValue(release.cube, area, indicator, period);
  return value?.known ? value.number : undefined;
}

function observeAt({ release }: BriefingGround, origin: Omit<NeighboursMedianOrigin, "kind">) {
  const area = findArea(release.areas, origin.area);
  const indicator = findIndicatorIn(release, origin.indicator);
  if (area === undefined || indicator === undefined) return undefined;
  return observe(release, area, indicator, workforcePeriod(indicator.periodKind, origin.period));
}

function readMedian(ground: BriefingGround, origin: NeighboursMedianOrigin) {
  const observation = observeAt(ground, origin);
  const median = observation && neighboursMedian(ground.release, observation);
  return median?.resolved ? median.value : undefined;
}

function readRank(ground: BriefingGround, { area, indicator, period, level, part }: RankOrigin) {
  const found = findIndicatorIn(ground.release, indicator);
  if (found === undefined || ground.periodOf(found).code !== period) return undefined;
  return ground.ranksOf(found, level).get(area)?.[part];
}

function readSlope({ release }: BriefingGround, origin: SlopeOrigin) {
  const area = findArea(release.areas, origin.area);
  const indicator = findIndicatorIn(release, origin.indicator);
  return area && indicator && findTrend(listSeries(release, area, indicator)).slopePerYear;
}

function readSpread(ground: BriefingGround, { indicator, period, within }: SpreadOrigin) {
  const found = findIndicatorIn(ground.release, indicator);
  const point =
    found && ground.consistencyOf(found, within).points.find((each) => each.period.code === period);
  const spread = point?.spread && valueOf(point.spread.spread);
  return spread === undefined ? undefined : spread * (found?.rate?.scale ?? 1);
}

function readThreshold(ground: BriefingGround, { indicator, period, above, within, part }: ThresholdOrigin) {
  const { release } = ground;
  const found = findIndicatorIn(release, indicator);
  if (found === undefined) return undefined;
  const when = workforcePeriod(found.periodKind, period);
  const selection = { level: "local-authority", ...(within === undefined ? {} : { within }) } as const;
  const areas = selectAreas(release.areas, selection, when.end);
  const threshold = { side: "above", number: above } as const;
  return countAreas(release, { indicator: found, period: when, areas, threshold })[part];
}

function readChanges(ground: BriefingGround, { area, since }: ChangesOrigin) {
  const earlier = ground.earlier.find(({ version }) => version === since);
  return earlier && listChanges(earlier, ground.release, { areas: [area] }).length;
}

function readParticipation({ release }: BriefingGround, { programme, area, part }: ParticipationOrigin) {
  const [found, where] = [findProgramme(release, programme), findArea(release.areas, area)];
  return found && where && findParticipation(release, found, where)[part];
}
