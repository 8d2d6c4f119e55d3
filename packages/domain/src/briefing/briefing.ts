import type { Area } from "../areas/area.js";
import type { Observation } from "../releases/observation.js";
import type { Release } from "../releases/release.js";
import type { Statement } from "./statement/statement.js";

export const briefingSections = [
  "figures",
  "changes",
  "standing",
  "consistency",
  "programme",
  "risks",
  "notes",
  "sources",
] as const;
export type BriefingSectionSlug = (typeof briefingSections)[number];

export interface BriefingSection {
  readonly slug: BriefingSectionSlug;
  readonly title: string;
  readonly statements: readonly Statement[];
}

export interface BriefingQuestion {
  readonly question: string;
  readonly answer: Statement;
}

/** One area on a page: the sentence to read first, at most five figures, what is to be said of them, and questions to expect. */
export interface Briefing {
  readonly area: Area;
  readonly release: Release;
  readonly headline: Statement;
  readonly figures: readonly Observation[];
  readonly sections: readonly BriefingSection[];
  readonly questions: readonly BriefingQuestion[];
}
