import { selectAreas } from "../areas/area-selection.js";
import type { AreaLevel } from "../areas/area.js";
import { findConsistency, type Consistency } from "../consistency/consistency.js";
import { findFunnel, type FunnelPlace } from "../funnel/find-funnel.js";
import type { Indicator } from "../indicators/indicator.js";
import { workforcePeriod } from "../periods/workforce-period.js";
import type { Period } from "../periods/period.js";
import { findRankRanges, type RankRange } from "../ranks/rank-ranges.js";
import { observe } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import { assessClaim, type Assessment } from "../risk/assess-claim.js";
import { listClaims } from "../risk/list-claims.js";
import { remember } from "./remember.js";

/**
 * What every brief of a release stands on, each national answer worked out once: the release, its latest period, and
 * the earlier releases they are held against, newest first.
 */
export interface BriefingGround {
  readonly release: Release;
  readonly earlier: readonly Release[];
  readonly periodOf: (indicator: Indicator) => Period;
  readonly ranksOf: (indicator: Indicator, level: AreaLevel) => ReadonlyMap<string, RankRange>;
  readonly placesOf: (indicator: Indicator) => ReadonlyMap<string, FunnelPlace>;
  readonly consistencyOf: (indicator: Indicator, within?: string) => Consistency;
  readonly assessments: () => readonly Assessment[];
}

interface GroundFacts {
  readonly earlier?: readonly Release[];
}

/** Prepares a release for its briefs. Nothing is worked out before a brief asks for it. */
export function toBriefingGround(release: Release, facts: GroundFacts = {}): BriefingGround {
  const code = release.periodCodes.at(-1) ?? "";
  const periodOf = ({ periodKind }: Indicator) => workforcePeriod(periodKind, code);
  const observeLevel = (indicator: Indicator, level: AreaLevel) => {
    const period = periodOf(indicator);
    return selectAreas(release.areas, { level }, period.end).map((area) =>
      observe(release, area, indicator, period),
    );
  };
  return {
    release,
    earlier: facts.earlier ?? [],
    periodOf,
    ranksOf: remember((indicator: Indicator, level: AreaLevel) => {
      const ranges = findRankRanges(observeLevel(indicator, level).filter(({ value }) => value.known));
      return new Map([...ranges].map(([{ area }, range]) => [area.code, range]));
    }, keyOf),
    placesOf: remember((indicator: Indicator) => {
      const period = periodOf(indicator);
      const areas = selectAreas(release.areas, { level: "local-authority" }, period.end);
      const { points } = findFunnel(release, { indicator, period, areas, adjusted: true });
      return new Map(points.map(({ observation, place }) => [observation.area.code, place]));
    }, keyOf),
    consistencyOf: remember(
      (indicator: Indicator, within?: string) =>
        findConsistency(release, {
          indicator,
          areasIn: ({ end }) =>
            selectAreas(
              release.areas,
              { level: "local-authority", ...(within === undefined ? {} : { within }) },
              end,
            ),
        }),
      keyOf,
    ),
    assessments: remember(
      () => listClaims(release).map((claim) => assessClaim(release, claim)),
      () => "",
    ),
  };
}

function keyOf({ slug }: Indicator, narrowed = ""): string {
  return `${slug} ${narrowed}`;
}
