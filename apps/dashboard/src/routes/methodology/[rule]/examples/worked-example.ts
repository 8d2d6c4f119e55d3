import type { SourceKind } from "#lib/release-heading.js";
import type { ShownQuery } from "#lib/shown-query.js";

/** One thing that went into an example, or came out of it. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A rule at work on published figures, asked of the API when the page is made. */
export interface WorkedExample {
  /** What the rule is shown at work on: "Turnover in London, year to 30 September 2025". */
  readonly title: string;
  readonly given: readonly Fact[];
  readonly found: readonly Fact[];
  /** The answer in words. */
  readonly sentence: string;
  /** What kind of figures it is computed from, where they are no official statistics. */
  readonly kind?: SourceKind;
  /** The question that was asked for it. */
  readonly query: ShownQuery;
  /** Where the same figures stand on this site, without the pinned release. */
  readonly seen: { readonly label: string; readonly href: string };
}

export interface ExampleQuestion {
  readonly version: string;
}

/** Asks for an example; undefined where the release has nothing to show the rule at work on. */
export type WorkExample = (question: ExampleQuestion) => Promise<WorkedExample | undefined>;
