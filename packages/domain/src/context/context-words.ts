import { formatNumber } from "../formatting/format-number.js";
import type { ContextFact, ContextTopic } from "./context-fact.js";

/** What a topic of context is, and what to know before setting it beside anything else. */
export interface ContextWords {
  readonly name: string;
  readonly source: string;
  readonly definition: string;
  readonly caution: string;
}

export const contextWords: Readonly<Record<ContextTopic, ContextWords>> = {
  "ofsted-judgement": {
    name: "Ofsted’s judgement of children’s services, overall effectiveness",
    source: "ofsted-judgements",
    definition:
      "The grade of an inspection of local authority children’s services: outstanding, good, requires improvement to be good, or inadequate. Dated by the publication of the report.",
    caution:
      "A judgement of practice at the time of an inspection. Inspections are years apart, and an authority is not inspected because of its workforce figures.",
  },
  "family-support-spending": {
    name: "Net current spending on family support services",
    source: "mhclg-family-support",
    definition:
      "What an authority spent on family support services in a financial year, less income, as it told the ministry.",
    caution:
      "Authorities book early help in different ways, so sums of two authorities are not like for like. It is not divided by children here.",
  },
  "adult-care-staff-turnover": {
    name: "Turnover of all staff in adult social care",
    source: "oflog-adult-social-care",
    definition:
      "Staff who left adult social care jobs in the area in a financial year, as a share of staff: care workers of every employer, not social workers of the authority.",
    caution:
      "Not social workers, not the authority’s own staff, and another clock. No authority’s series of adults’ social workers is published.",
  },
};

/** A fact as it reads: "good", "£13.4 million", "24.0%". */
export function formatContextFact({ topic, text }: ContextFact): string {
  if (topic === "ofsted-judgement") return text.toLowerCase();
  if (topic === "adult-care-staff-turnover") return `${formatNumber(Number(text), 1)}%`;
  return formatThousands(Number(text));
}

/** Thousands of pounds as they read: "£13.4 million". */
export function formatThousands(thousands: number): string {
  return `£${formatNumber(thousands / 1000, 1)} million`;
}
