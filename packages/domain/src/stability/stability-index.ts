import { compositeScore, goalpostScore, ranksUnderWeights, type Goalposts } from "@plumbline/statistics";
import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import type { RankRange } from "../ranks/rank-ranges.js";
import type { Refusal } from "../refusals/refusal.js";
import { findValue } from "../releases/cube.js";
import { findIndicatorIn, type Release } from "../releases/release.js";
import { stabilityIndexRule } from "../rules/stability-index.js";
import type { Rule } from "../rules/rule.js";
import { computable } from "../values/value.js";
import { equalWeights, fewestComponents, type ComponentWeight } from "./components.js";
import { findGoalposts, hasEnoughStaff } from "./goalposts.js";

export const stabilityBands = ["most-stable-third", "middle", "least-stable-third", "not-clear"] as const;
export type StabilityBand = (typeof stabilityBands)[number];

export interface StabilityPart extends Goalposts {
  readonly indicator: Indicator;
  readonly weight: number;
}

/** An area's score (0 to 100), what each indicator scored, and where it could stand however the five are weighted. */
export interface StabilityRow {
  readonly area: Area;
  readonly score: number;
  readonly band: StabilityBand;
  readonly rank: RankRange;
  readonly contributions: readonly { readonly indicator: Indicator; readonly score: number }[];
}

export interface StabilityIndex {
  readonly period: Period;
  readonly parts: readonly StabilityPart[];
  readonly rule: Rule;
  readonly rows: readonly StabilityRow[];
  readonly excluded: readonly { readonly area: Area; readonly reason: Refusal }[];
}

export interface StabilityQuestion {
  readonly period: Period;
  readonly areas: readonly Area[];
  readonly weights?: readonly ComponentWeight[];
}

const draws = 1000;
const seed = 42;

/**
 * The workforce stability index of areas in a period: five indicators scored between fixed goalposts and averaged, with the range
 * of ranks over 1,000 random weightings round the reader's own.
 * Source: OECD and JRC 2008; Saisana, Saltelli and Tarantola 2005.
 */
export function findStability(release: Release, question: StabilityQuestion): StabilityIndex {
  const parts = (question.weights ?? equalWeights).flatMap((weight) => toPart(release, weight));
  const { period } = question;
  const scored = question.areas
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((area) => ({ area, scores: scoreArea(release, { area, period, parts }) }));
  const weights = parts.map(({ weight }) => weight);
  const excluded = scored.flatMap(({ area, scores }) => {
    const known = scores.filter((score) => score !== null).length;
    const reason = findExclusion(release, { area, period, known }) ?? findUnweighed(scores, weights);
    return reason === undefined ? [] : [{ area, reason }];
  });
  const left = new Set(excluded.map(({ area }) => area));
  const taken = scored.filter(({ area }) => !left.has(area));
  return { period, parts, rule: stabilityIndexRule, rows: toRows(taken, parts, weights), excluded };
}

function toPart(release: Release, { indicator: slug, weight }: ComponentWeight): readonly StabilityPart[] {
  const indicator = findIndicatorIn(release, slug);
  const goalposts = findGoalposts(release, slug);
  return indicator === undefined || goalposts === undefined ? [] : [{ indicator, weight, ...goalposts }];
}

interface Scoring {
  readonly area: Area;
  readonly period: Period;
  readonly parts: readonly StabilityPart[];
}

function scoreArea(release: Release, { area, period, parts }: Scoring): readonly (number | null)[] {
  return parts.map(({ indicator, low, high }) => {
    const number = computable(findValue(release.cube, area.code, indicator.slug, period.code));
    return number === undefined ? null : goalpostScore(number, { low, high }, "less-is-better");
  });
}

function findExclusion(
  release: Release,
  { area, period, known }: { readonly area: Area; readonly period: Period; readonly known: number },
): Refusal | undefined {
  if (known < fewestComponents) {
    return {
      code: "TOO_FEW_INDICATORS",
      sentence: `${known === 0 ? "None" : `Only ${known}`} of the five indicators ${known < 2 ? "has" : "have"} a figure; four are needed.`,
    };
  }
  return hasEnoughStaff(release, area.code, period.code)
    ? undefined
    : {
        code: "TOO_FEW_STAFF",
        sentence: "Fewer than 30 social workers are in post, so one person would move the score.",
      };
}

function findUnweighed(scores: readonly (number | null)[], weights: readonly number[]): Refusal | undefined {
  const weighed = scores.some((score, position) => score !== null && (weights[position] ?? 0) > 0);
  return weighed
    ? undefined
    : { code: "NOTHING_WEIGHED", sentence: "No indicator that weighs anything has a figure here." };
}

interface Scored {
  readonly area: Area;
  readonly scores: readonly (number | null)[];
}

function toRows(taken: readonly Scored[], parts: readonly StabilityPart[], weights: readonly number[]) {
  if (taken.length === 0 || parts.length === 0) return [];
  const ranks = ranksUnderWeights(
    taken.map(({ scores }) => scores),
    { draws, seed, minimumKnown: 1, percentiles: [0.05, 0.95], preferences: weights },
  );
  return taken.flatMap(({ area, scores }, position): readonly StabilityRow[] => {
    const composite = compositeScore(scores, { weights, minimumKnown: 1 });
    const range = ranks[position];
    if (!composite.answered || !range?.answered) return [];
    const [lower = 1, upper = 1] = range.value;
    const rank = {
      lower: Math.floor(lower),
      upper: Math.ceil(upper),
      of: taken.length,
      level: 0.9,
      rule: stabilityIndexRule,
    };
    return [
      {
        area,
        score: composite.value.arithmetic,
        band: bandOf(rank),
        rank,
        contributions: parts.flatMap(({ indicator }, part) => {
          const score = scores[part] ?? null;
          return score === null ? [] : [{ indicator, score }];
        }),
      },
    ];
  });
}

function bandOf({ lower, upper, of }: RankRange): StabilityBand {
  const third = of / 3;
  if (upper <= third) return "most-stable-third";
  if (lower > of - third) return "least-stable-third";
  return lower > third && upper <= of - third ? "middle" : "not-clear";
}
