/** The sections of a record and their columns. A section starts with its name in brackets, then its heading, then its rows. */
export const sections = {
  references: ["slug", "publisher", "name", "url", "published_on", "licence", "standing"],
  programmes: ["slug", "name", "status", "started_on", "ended_on", "levels", "summary"],
  components: ["programme", "order", "slug", "name", "description", "reference"],
  phases: ["programme", "slug", "name", "started_on", "sites", "reference"],
  events: ["programme", "slug", "date", "title", "text", "reference"],
  sites: ["programme", "area", "phase", "joined_on", "reference"],
  figures: [
    "subject",
    "as_at",
    "geography",
    "level",
    "quantity",
    "name",
    "value",
    "unit",
    "qualifier",
    "scope",
    "reference",
    "note",
  ],
} as const;

export type Section = keyof typeof sections;

export const sectionNames: readonly Section[] = [
  "references",
  "programmes",
  "components",
  "phases",
  "events",
  "sites",
  "figures",
];
