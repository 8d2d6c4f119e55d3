import { selectProgramme } from "../../schema/programme/select-programme.js";
import { TimelineEventType } from "../../schema/programme/timeline-event.type.js";
import { requireText } from "../../links/asked.js";
import { sourceColumns, type SourcedRow } from "../columns/source-columns.js";
import { defineTwin } from "../twin.js";

interface EventRow extends SourcedRow {
  readonly event: TimelineEventType;
}

export const programmeTimelineTwin = defineTwin<EventRow>({
  name: "programme-timeline",
  describes: "What happened to a programme, oldest first.",
  parameters: ["programme"],
  example: "programme=naas",
  columns: [
    { name: "event", header: "Event code", kind: "header", toCell: ({ event }) => event.slug },
    {
      name: "date",
      header: "Date",
      kind: "text",
      description: "The first of the month where the source is no more exact",
      toCell: ({ event }) => event.date,
    },
    { name: "when", header: "When, as the source says", kind: "text", toCell: ({ event }) => event.when },
    { name: "title", header: "What happened", kind: "text", toCell: ({ event }) => event.title },
    { name: "text", header: "In a sentence or two", kind: "text", toCell: ({ event }) => event.text },
    ...sourceColumns,
  ],
  ask: (asked) => {
    const slug = requireText(asked, "programme");
    return ({ release }) => {
      const programme = selectProgramme(release, slug);
      return {
        caption: `Timeline of the ${programme.name}`,
        kind: "reported",
        rows: programme.timeline.map((happened) => {
          const event = new TimelineEventType(release, happened);
          return { release, event, source: event.source };
        }),
      };
    };
  },
});
