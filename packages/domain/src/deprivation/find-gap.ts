import {
  newcombeDifference,
  pooledRate,
  simulatedSlopeInterval,
  slopeIndex,
  wilsonInterval,
  type CountOfTotal,
} from "@plumbline/statistics";
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

const groupCount = 10;
const draws = 10_000;

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
  const tenths = groupInto(ordered, groupCount);
  const fifths = groupInto(ordered, groupCount / 2);
  const scale = indicator.rate?.scale ?? 1;
  const carriesChance = indicator.kind !== "average";
  const ends = measureEnds(fifths, scale, carriesChance);
  return {
    ...base,
    ...measureSlope(tenths, scale, carriesChance),
    ...ends,
    sentence: gapSentence(indicator, period, ends),
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
  return ranked < groupCount
    ? { code: "TOO_FEW", sentence: "Fewer than ten authorities have both a figure and a deprivation rank." }
    : undefined;
}

function groupInto(ordered: readonly CountOfTotal[], groups: number): readonly CountOfTotal[] {
  return Array.from({ length: groups }, (_, group) => {
    const members = ordered.filter(
      (_member, place) => Math.floor((groups * place) / ordered.length) === group,
    );
    return {
      count: members.reduce((sum, { count }) => sum + count, 0),
      total: members.reduce((sum, { total }) => sum + total, 0),
    };
  });
}

type Ends = Pick<
  DeprivationGap,
  "mostDeprivedFifth" | "leastDeprivedFifth" | "difference" | "differenceInterval"
>;

function measureEnds(fifths: readonly CountOfTotal[], scale: number, carriesChance: boolean): Ends {
  const [most, least] = [fifths.at(0), fifths.at(-1)];
  if (most === undefined || least === undefined) return {};
  const [mostRate, leastRate] = [pooledRate([most]) * scale, pooledRate([least]) * scale];
  const between = carriesChance ? newcombeDifference(most, least) : undefined;
  return {
    mostDeprivedFifth: mostRate,
    leastDeprivedFifth: leastRate,
    difference: mostRate - leastRate,
    ...(between?.answered ? { differenceInterval: toInterval(between.value, scale) } : {}),
  };
}

function measureSlope(tenths: readonly CountOfTotal[], scale: number, carriesChance: boolean) {
  const groups = tenths.map((group) => ({ value: pooledRate([group]), weight: group.total }));
  const slope = slopeIndex(groups);
  if (!slope.answered) return {};
  const index = { slopeIndex: slope.value.slope * scale };
  if (!carriesChance) return index;
  const withIntervals = groups.flatMap((group, place) => {
    const { count = 0, total = 0 } = tenths[place] ?? {};
    const interval = wilsonInterval(count, total);
    return interval.answered ? [{ ...group, interval: interval.value }] : [];
  });
  const simulated = simulatedSlopeInterval(withIntervals, { kind: "proportion", draws, seed: 1 });
  return simulated.answered
    ? { ...index, slopeIndexInterval: toInterval(simulated.value.slope, scale) }
    : index;
}

function toInterval(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  scale: number,
): ChanceInterval {
  return {
    answered: true,
    lower: lower * scale,
    upper: upper * scale,
    level: 0.95,
    rule: deprivationGapRule,
  };
}
