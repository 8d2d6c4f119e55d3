import type { CountOfTotal } from "@plumbline/statistics";
import { fewestRanked, measureGap, type MeasuredGap } from "../deprivation/measure-gap.js";
import type { Refusal } from "../refusals/refusal.js";
import type { Release } from "../releases/release.js";
import { deprivationGapRule } from "../rules/deprivation-gap.js";
import type { Rule } from "../rules/rule.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import { levelNouns } from "./level-noun.js";
import type { PublishedRow } from "./published-rollout.js";

/** Shares accredited in percent, on counts to the nearest five. */
export interface RolloutGap extends MeasuredGap {
  readonly rule: Rule;
  readonly sentence: string;
  readonly refusal?: Refusal;
}

/** The gap in the share accredited between the most and the least deprived fifth of authorities whose counts are shown. */
export function rolloutGap(
  release: Release,
  level: AccreditationLevel,
  rows: readonly PublishedRow[],
): RolloutGap {
  const ordered = orderByDeprivation(release, rows);
  if (ordered.length < fewestRanked) {
    const refusal = {
      code: "TOO_FEW",
      sentence: "Fewer than ten authorities have both a share that is shown and a deprivation rank.",
    };
    return { rule: deprivationGapRule, refusal, sentence: `No gap by deprivation. ${refusal.sentence}` };
  }
  const gap = measureGap(ordered, 100, true);
  return { ...gap, rule: deprivationGapRule, sentence: gapSentence(level, gap, ordered.length) };
}

function orderByDeprivation(release: Release, rows: readonly PublishedRow[]): readonly CountOfTotal[] {
  return rows
    .flatMap(({ area, values: { accredited, eligible } }) => {
      const deprivation = release.deprivationOf.get(area);
      if (deprivation === undefined || !accredited.known || !eligible.known || eligible.number === 0)
        return [];
      const count = Math.min(accredited.number, eligible.number);
      return [{ area, count, total: eligible.number, rank: deprivation.averageRank }];
    })
    .toSorted((a, b) => b.rank - a.rank || (a.area < b.area ? -1 : 1));
}

function gapSentence(level: AccreditationLevel, gap: MeasuredGap, authorities: number): string {
  const { mostDeprivedFifth: most = 0, leastDeprivedFifth: least = 0, differenceInterval: interval } = gap;
  const differs = interval !== undefined && (interval.lower > 0 || interval.upper < 0);
  const direction = most > least ? "higher" : "lower";
  const finding = differs ? `${direction} by more than chance` : "chance could explain it";
  return `${Math.round(most)}% of ${levelNouns[level]} were accredited in the most deprived fifth of the ${authorities} authorities shown, ${Math.round(least)}% in the least deprived: ${finding}.`;
}
