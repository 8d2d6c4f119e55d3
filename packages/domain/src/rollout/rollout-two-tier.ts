import { dissimilarity, expectedDissimilarity, type TwoGroups } from "@plumbline/statistics";
import type { Refusal } from "../refusals/refusal.js";
import { twoTierBeyondChanceRule } from "../rules/two-tier-beyond-chance.js";
import type { Rule } from "../rules/rule.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import { levelNouns } from "./level-noun.js";
import type { PublishedRow } from "./published-rollout.js";

/** Below this many people on either side dissimilarity is large by accident. */
const fewestOnASide = 30;

/** Shares from 0 to 1. `authorities` are those whose counts are shown, of `returned` that sent some. */
export interface RolloutTwoTier {
  readonly dissimilarity?: number;
  readonly expectedByChance?: number;
  readonly authorities: number;
  readonly returned: number;
  readonly rule: Rule;
  readonly sentence: string;
  readonly refusal?: Refusal;
}

/**
 * How unevenly the accredited staff of a level are spread over authorities, beside what chance alone would give.
 *
 * Formula: dissimilarity and its exact mean by chance, on counts to the nearest five. Source: Carrington and Troske 1997.
 */
export function rolloutTwoTier(level: AccreditationLevel, rows: readonly PublishedRow[]): RolloutTwoTier {
  const units = rows.flatMap(toTwoGroups);
  const counted = { authorities: units.length, returned: rows.length, rule: twoTierBeyondChanceRule };
  const members = units.reduce((sum, unit) => sum + unit.members, 0);
  const others = units.reduce((sum, unit) => sum + unit.others, 0);
  if (members < fewestOnASide || others < fewestOnASide) return refused(counted, tooFew(level));
  const [found, byChance] = [dissimilarity(units), expectedDissimilarity(units)];
  if (!found.answered || !byChance.answered) return refused(counted, tooFew(level));
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return {
    ...counted,
    dissimilarity: found.value,
    expectedByChance: byChance.value,
    sentence: `${percent(found.value)} of accredited ${levelNouns[level]} would have to move authority for accreditation to be evenly spread; chance alone would give ${percent(byChance.value)}. From the rounded counts of ${units.length} of ${rows.length} authorities.`,
  };
}

function toTwoGroups({ values: { accredited, eligible } }: PublishedRow): readonly TwoGroups[] {
  if (!accredited.known || !eligible.known) return [];
  return [{ members: accredited.number, others: Math.max(0, eligible.number - accredited.number) }];
}

function tooFew(level: AccreditationLevel): Refusal {
  return {
    code: "TOO_FEW",
    sentence: `Fewer than 30 ${levelNouns[level]} are shown as accredited, or as not, by authority: chance alone would make the index large.`,
  };
}

function refused(
  counted: Pick<RolloutTwoTier, "authorities" | "returned" | "rule">,
  refusal: Refusal,
): RolloutTwoTier {
  return { ...counted, refusal, sentence: `No two-tier index. ${refusal.sentence}` };
}
