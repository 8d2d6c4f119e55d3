import type { WorkforcePeriodKind } from "../periods/workforce-period.js";

export const topics = ["rollout", "stability", "capacity", "context"] as const;
export type Topic = (typeof topics)[number];

export const units = ["percent", "headcount", "fte", "cases", "days", "pounds", "ratio", "index"] as const;
export type Unit = (typeof units)[number];

export const polarities = ["lower-is-better", "higher-is-better", "neither"] as const;
export type Polarity = (typeof polarities)[number];

/**
 * How chance enters a figure. A share has its numerator inside its denominator; turnover counts events against a stock and
 * can pass the whole; an average and a count carry no chance that published figures could tell.
 */
export type IndicatorKind = "share" | "turnover" | "average" | "count";

/** The published figures that a rate is made of: `scale` × numerator ÷ (the denominator's parts added up × `perUnit`). */
export interface RateParts {
  readonly numerator: string;
  readonly denominator: readonly [string, ...string[]];
  readonly scale: 1 | 100;
  readonly perUnit?: (periodCode: string) => number;
}

/** Something that is counted or measured for areas and periods. `phrase` is how it reads inside a sentence. */
export interface Indicator {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly phrase: string;
  readonly topic: Topic;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly periodKind: WorkforcePeriodKind;
  readonly source: string;
  readonly definition: string;
  readonly formula?: string;
  readonly rate?: RateParts;
  readonly cautions: readonly string[];
}
