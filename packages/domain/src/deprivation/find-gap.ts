import type { CountOfTotal } from "@plumbline/statistics";
import type { Area } from "../areas/area.js";
import type { ChanceInterval } from "../comparison/observation-interval.js";
import type { Indicator } from "../indicators/indicator.js";
import { selectPanel } from "../panel/panel.js";
import type { Period } from "../periods/period.js";
import type { Refusal } from "../refusals/refusal.js";
import type { Release } from "../releases/release.js";
import { deprivationGapRule } from "../rules/deprivation-gap.js";
import type { Rule } from "../rules/rule.js";
import { gapSentence, refusedSentence } from "./gap-sentence.js";
import { fewestRanked, measureGap } from "./measure-gap.js";

export interface GapQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly areas: readonly Area[];
}

/** Rates in the indicator's unit. `difference` is most less least deprived; `slopeIndex` least less most, by convention. */
export interface DeprivationGap {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly rule: Rule;
  readonly slopeIndex?: number;
  readonly slopeIndexInterval?: ChanceInterval;
  readonly mostDeprivedFifth?: number;
  readonly leastDeprivedFifth?: number;
  readonly difference?: number;
  readonly differenceInterval?: ChanceInterval;
  readonly sentence: string;
  readonly refusal?: Refusal;
}

/**
 * The gap on an indicator between the most and the least deprived fifth of authorities, and the slope index of inequality over ten
 * groups of authorities. Ties in deprivation go by area code. Ecological: it compares places, not people.
 * Source: Mackenbach and Kunst 1997; OHID guidance; Newcombe 1998.
 */
export function findDeprivationGap(release: Release, question: GapQuestion): DeprivationGap {
  const { indicator, period } = question;
  const ordered = orderByDeprivation(release, question);
  const refusal = findRefusal(release, indicator, ordered.length);
  const base = { indicator, period, rule: deprivationGapRule };
  if (refusal !== undefined) return { ...base, refusal, sentence: refusedSentence(indicator, refusal) };
  const carriesChance = indicator.kind !== "average";
  const measured = measureGap(ordered, indicator.rate?.scale ?? 1, carriesChance);
  return {
    ...base,
    ...measured,
    sentence: gapSentence(indicator, period, measured),
    ...(carriesChance ? {} : { refusal: withoutChance }),
  };
}

const withoutChance: Refusal = {
  code: "NO_CHANCE",
  sentence:
    "An average carries no chance that published figures could tell: the gap is given without intervals.",
};

function orderByDeprivation(release: Release, question: GapQuestion): readonly CountOfTotal[] {
  const { members } = selectPanel(release, { ...question, fewestStaff: 0 });
  return members
    .flatMap((member) => {
      const deprivation = release.deprivationOf.get(member.area.code);
      return deprivation === undefined ? [] : [{ ...member, rank: deprivation.averageRank }];
    })
    .toSorted((a, b) => b.rank - a.rank || (a.area.code < b.area.code ? -1 : 1));
}

function findRefusal(release: Release, { kind }: Indicator, ranked: number): Refusal | undefined {
  if (kind === "count") {
    return { code: "COUNT", sentence: "A count follows the size of the area. Ask about a rate." };
  }
  if (release.deprivationOf.size === 0) {
    return {
      code: "NO_DEPRIVATION",
      sentence: "This release carries no deprivation figures. Ask a later one.",
    };
  }
  return ranked < fewestRanked
    ? { code: "TOO_FEW", sentence: "Fewer than ten authorities have both a figure and a deprivation rank." }
    : undefined;
}
