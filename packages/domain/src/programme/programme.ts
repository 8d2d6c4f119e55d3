import type { AreaCode } from "../areas/area-code.js";
import type { AccreditationLevel } from "./accreditation-level.js";

export const programmeStatuses = ["planned", "running", "closed"] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** One part of an assessment, in the order it is taken (1 is the first). */
export interface AssessmentComponent {
  readonly order: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly reference: string;
}

/** A group of sites that joined together. `sites` is how many there were, whether or not anybody has named them. */
export interface Phase {
  readonly slug: string;
  readonly name: string;
  readonly startedOn?: string;
  readonly sites: number;
  readonly reference: string;
}

/** Something that happened to a programme, in our words. `date` is an ISO day, month or year. */
export interface TimelineEvent {
  readonly slug: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly reference: string;
}

/** An authority that a public page names as a site, by the code it had then. `joinedOn` is as exact as its source. */
export interface NamedSite {
  readonly area: AreaCode;
  readonly phase: string;
  readonly joinedOn: string;
  readonly reference: string;
}

/** An accreditation scheme with its record. Dates are ISO days, months or years; phases, events and sites stand in order of time. */
export interface Programme {
  readonly slug: string;
  readonly name: string;
  readonly status: ProgrammeStatus;
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly summary: string;
  readonly levels: readonly AccreditationLevel[];
  readonly components: readonly AssessmentComponent[];
  readonly phases: readonly Phase[];
  readonly timeline: readonly TimelineEvent[];
  readonly sites: readonly NamedSite[];
}
