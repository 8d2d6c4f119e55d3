import type { Area } from "../areas/area.js";
import { findArea } from "../areas/area-register.js";
import { englandCode } from "../comparison/benchmark.js";
import type { ChanceInterval } from "../comparison/observation-interval.js";
import type { Verdict } from "../comparison/verdict.js";
import type { Release } from "../releases/release.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import { findPublishedRow, type PublishedRollout, type PublishedRow } from "./published-rollout.js";
import { rolloutGap, type RolloutGap } from "./rollout-gap.js";
import { rolloutInterval } from "./rollout-interval.js";
import { rolloutTwoTier, type RolloutTwoTier } from "./rollout-two-tier.js";
import { rolloutVerdict } from "./rollout-verdict.js";

/** One area at one level: what is published, how far chance could have moved its share, and how it stands against England's. */
export interface RolloutRow {
  readonly area: Area;
  readonly published: PublishedRow;
  readonly interval?: ChanceInterval;
  readonly verdict: Verdict;
}

/** Published returns of a programme on one day (ISO). Empty where the release has none for it. */
export interface RolloutAnswer {
  readonly asAt?: string;
  readonly rows: readonly RolloutRow[];
  readonly national?: RolloutRow;
  readonly twoTier?: RolloutTwoTier;
  readonly gap?: RolloutGap;
}

export interface RolloutQuestion {
  readonly programme: string;
  readonly areas: readonly Area[];
  readonly level?: AccreditationLevel;
  /** The latest day that is not after this one (ISO); the latest of all where absent. */
  readonly asAt?: string;
}

/** What is published of a programme's returns for some areas; England, the two-tier index and the gap where a level is named. */
export function findRollout(release: Release, question: RolloutQuestion): RolloutAnswer {
  const rollout = release.rolloutOf.get(question.programme);
  const asAt = rollout?.days.findLast((day) => day <= (question.asAt ?? day));
  if (rollout === undefined || asAt === undefined) return { rows: [] };
  const levels = question.level === undefined ? rollout.levels : [question.level];
  const rows = levels.flatMap((level) =>
    question.areas.flatMap((area) => toRow(release, rollout, { area, level, asAt })),
  );
  return {
    asAt,
    rows,
    ...(question.level === undefined ? {} : ofLevel(release, rollout, { level: question.level, asAt })),
  };
}

interface RowPlace {
  readonly area: Area;
  readonly level: AccreditationLevel;
  readonly asAt: string;
}

function toRow(
  release: Release,
  rollout: PublishedRollout,
  { area, level, asAt }: RowPlace,
): readonly RolloutRow[] {
  const published = findPublishedRow(rollout, { area: area.code, level, asAt });
  const england = findArea(release.areas, englandCode);
  const national = england && findPublishedRow(rollout, { area: england.code, level, asAt });
  if (published === undefined) return [];
  const interval = rolloutInterval(published);
  const verdict = rolloutVerdict(area, published, national);
  return [{ area, published, verdict, ...(interval === undefined ? {} : { interval }) }];
}

function ofLevel(
  release: Release,
  rollout: PublishedRollout,
  { level, asAt }: Omit<RowPlace, "area">,
): Pick<RolloutAnswer, "national" | "twoTier" | "gap"> {
  const authorities = [...rollout.rows.values()].filter(
    (row) =>
      row.asAt === asAt &&
      row.level === level &&
      findArea(release.areas, row.area)?.level === "local-authority",
  );
  const england = findArea(release.areas, englandCode);
  const [national] = england === undefined ? [] : toRow(release, rollout, { area: england, level, asAt });
  return {
    ...(national === undefined ? {} : { national }),
    twoTier: rolloutTwoTier(level, authorities),
    gap: rolloutGap(release, level, authorities),
  };
}
