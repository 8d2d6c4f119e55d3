import type { Note, Release } from "@plumbline/domain";
import { defineTwin } from "../twin.js";

export const notesTwin = defineTwin<{ readonly release: Release; readonly note: Note }>({
  name: "notes",
  describes: "Every note of the release, with the areas, indicators and periods it concerns.",
  parameters: [],
  example: "",
  columns: [
    { name: "date", header: "Date", kind: "header", toCell: ({ note }) => note.date },
    { name: "kind", header: "Kind", kind: "text", toCell: ({ note }) => note.kind },
    { name: "text", header: "Note", kind: "header", toCell: ({ note }) => note.text },
    { name: "author", header: "Author", kind: "text", toCell: ({ note }) => note.author },
    {
      name: "areas",
      header: "Areas",
      kind: "text",
      description: "Empty where it concerns all",
      toCell: ({ note }) => note.areas.join(" "),
    },
    {
      name: "indicators",
      header: "Indicators",
      kind: "text",
      description: "Empty where it concerns all",
      toCell: ({ note }) => note.indicators.join(" "),
    },
    {
      name: "periods",
      header: "Periods",
      kind: "text",
      description: "Empty where it concerns all",
      toCell: ({ note }) => note.periods.join(" "),
    },
    { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
  ],
  ask:
    () =>
    ({ release }) => ({
      caption: `Notes of release ${release.version}`,
      kind: "reported",
      rows: release.notes.map((note) => ({ release, note })),
    }),
});
