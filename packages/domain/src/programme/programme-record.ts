import type { AssessmentComponent, NamedSite, Phase, Programme, TimelineEvent } from "./programme.js";
import type { Reference } from "./reference.js";
import type { StatedFigure } from "./figures/reported-figure.js";

export type ProgrammeHeading = Omit<Programme, "components" | "phases" | "timeline" | "sites">;

/** A statement of the record with the slug of the programme it belongs to. */
export type OfProgramme<T> = T & { readonly programme: string };

/** What is known of every programme, as plain lists: the form it is written, stored and digested in. */
export interface ProgrammeRecord {
  readonly references: readonly Reference[];
  readonly programmes: readonly ProgrammeHeading[];
  readonly components: readonly OfProgramme<AssessmentComponent>[];
  readonly phases: readonly OfProgramme<Phase>[];
  readonly events: readonly OfProgramme<TimelineEvent>[];
  readonly sites: readonly OfProgramme<NamedSite>[];
  readonly figures: readonly StatedFigure[];
}

export const emptyRecord: ProgrammeRecord = {
  references: [],
  programmes: [],
  components: [],
  phases: [],
  events: [],
  sites: [],
  figures: [],
};

const notStarted = "9999";

function inOrder<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The programmes of a record, each with what belongs to it: the first to start first, those that have not started last. */
export function toProgrammes(record: ProgrammeRecord): readonly Programme[] {
  const programmes = inOrder(record.programmes, ({ startedOn = notStarted, slug }) => `${startedOn} ${slug}`);
  return programmes.map((heading) => {
    const own = <T extends { readonly programme: string }>(items: readonly T[]) =>
      items.filter(({ programme }) => programme === heading.slug);
    return {
      ...heading,
      components: own(record.components).toSorted((a, b) => a.order - b.order),
      phases: inOrder(own(record.phases), ({ startedOn = notStarted, slug }) => `${startedOn} ${slug}`),
      timeline: inOrder(own(record.events), ({ date, slug }) => `${date} ${slug}`),
      sites: inOrder(own(record.sites), ({ joinedOn, area }) => `${joinedOn} ${area}`),
    };
  });
}
