import { headlineSlugs } from "../briefing/headline-indicators.js";
import type { Area } from "../areas/area.js";
import type { Outcome } from "../comparison/verdict.js";
import type { Rule } from "../rules/rule.js";
import type { Indicator } from "../indicators/indicator.js";

/** The indicators of a pack, in its order: the rates that the publisher headlines, and the staff they are about. */
export const packIndicators = [...headlineSlugs, "inpost-fte"] as const;

/**
 * One indicator of one area in one period, with everything a pack says of it. `value`, the interval's bounds and the
 * neighbours' median are in the indicator's unit, computed numbers to three decimals. `reference` marks an area that stands there to
 * compare with. Null where there is none.
 */
export interface PackLine {
  readonly reference: boolean;
  readonly areaCode: string;
  readonly areaName: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly shorthand: string | null;
  readonly reason: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly neighboursMedian: number | null;
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
  readonly ranked: number | null;
  readonly notes: readonly string[];
}

/**
 * Something that the figures of a pack raise, for those who know the places to discuss; `rule` names what picked it out, null where a figure
 * is simply missing.
 */
export interface DiscussionPoint {
  readonly indicator: string;
  readonly finding: string;
  readonly question: string;
  readonly rule: Rule | null;
}

/** Every authority of a region or a group, on each headline indicator, in each year, and what to discuss. */
export interface Pack {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly lines: readonly PackLine[];
  readonly discussion: readonly DiscussionPoint[];
}
