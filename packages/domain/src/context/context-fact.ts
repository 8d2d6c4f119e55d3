import type { AreaCode } from "../areas/area-code.js";

export const contextTopics = [
  "ofsted-judgement",
  "family-support-spending",
  "adult-care-staff-turnover",
] as const;
export type ContextTopic = (typeof contextTopics)[number];

/**
 * What another collection says of an authority. It stands beside the figures of the workforce and is never held against them:
 * it has its own definitions and its own clock. `period` is the day, or the financial year, it speaks of; `text` is what was
 * printed: a grade, thousands of pounds or a percentage.
 */
export interface ContextFact {
  readonly topic: ContextTopic;
  readonly area: AreaCode;
  readonly period: string;
  readonly text: string;
}
