import { statusWords } from "@plumbline/domain";
import type { SourcedRow } from "../columns/source-columns.js";
import { defineTwin } from "../twin.js";

export const sourcesTwin = defineTwin<SourcedRow>({
  name: "sources",
  describes: "The publications that the release takes figures from, with their licences.",
  parameters: [],
  example: "",
  columns: [
    { name: "source", header: "Source code", kind: "header", toCell: ({ source }) => source.slug },
    { name: "source_name", header: "Source", kind: "text", toCell: ({ source }) => source.name },
    { name: "publisher", header: "Publisher", kind: "text", toCell: ({ source }) => source.publisher },
    { name: "vintage", header: "Edition", kind: "text", toCell: ({ source }) => source.vintage },
    {
      name: "published_on",
      header: "Published on",
      kind: "text",
      description: "Empty where the publisher's day is not known",
      toCell: ({ source }) => source.publishedOn,
    },
    {
      name: "kind",
      header: "Kind of figure",
      kind: "text",
      toCell: ({ source }) => statusWords[source.kind],
    },
    { name: "link", header: "Link", kind: "text", toCell: ({ source }) => source.url },
    { name: "licence", header: "Licence", kind: "text", toCell: ({ source }) => source.licence },
    { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
  ],
  kindOf: ({ release, source }) => (release.illustrative ? "illustrative" : source.kind),
  ask:
    () =>
    ({ release }) => ({
      caption: `Sources of release ${release.version}`,
      rows: release.sources.map((source) => ({ release, source })),
    }),
});
