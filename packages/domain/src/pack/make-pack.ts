import { findArea } from "../areas/area-register.js";
import { selectAreas, type AreaSelection } from "../areas/area-selection.js";
import type { Area } from "../areas/area.js";
import { englandCode } from "../comparison/benchmark.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import { findRankRanges } from "../ranks/rank-ranges.js";
import { observe } from "../releases/observation.js";
import { findIndicatorIn, type Release } from "../releases/release.js";
import { latestPeriod, listPeriods } from "../releases/release-periods.js";
import { listDiscussion } from "./discussion/list-discussion.js";
import { packIndicators, type Pack, type PackLine } from "./pack.js";
import { toPackLine } from "./pack-line.js";

/**
 * The pack of a selection: each headline indicator of each authority in each period, England and the selection's region for
 * comparison. Places are ranges among the authorities of the pack in that period.
 */
export function makePack(release: Release, selection: AreaSelection): Pack {
  const indicators = packIndicators.flatMap((slug) => findIndicatorIn(release, slug) ?? []);
  const [first] = indicators;
  const latest = first && latestPeriod(release, first);
  const areas = latest === undefined ? [] : selectAreas(release.areas, selection, latest.end);
  const lines = indicators.flatMap((indicator) =>
    listPeriods(release, indicator).flatMap((period) => listLines(release, { selection, indicator, period })),
  );
  return { areas, indicators, lines, discussion: listDiscussion(release, areas, indicators) };
}

interface PackPlace {
  readonly selection: AreaSelection;
  readonly indicator: Indicator;
  readonly period: Period;
}

function listLines(release: Release, { selection, indicator, period }: PackPlace): readonly PackLine[] {
  const areas = selectAreas(release.areas, selection, period.end);
  const observations = areas.map((area) => observe(release, area, indicator, period));
  const ranks = findRankRanges(observations);
  const references = listReferences(release, selection);
  return [
    ...references.map((area) =>
      toPackLine(release, observe(release, area, indicator, period), { reference: true }),
    ),
    ...observations.map((observation) =>
      toPackLine(release, observation, { reference: false, rank: ranks.get(observation) }),
    ),
  ];
}

/** England, and the area that the selection lies in. */
function listReferences({ areas }: Release, { within }: AreaSelection): readonly Area[] {
  const codes = [englandCode, ...(within === undefined ? [] : [within])];
  return [...new Set(codes)].flatMap((code) => findArea(areas, code) ?? []);
}
