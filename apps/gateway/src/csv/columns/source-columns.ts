import type { Release, Source } from "@plumbline/domain";
import type { TwinColumn } from "../twin.js";

export interface SourcedRow {
  readonly release: Release;
  readonly source: Source;
}

/** The page a fact of the record is taken from, at the end of its row. */
export const sourceColumns: readonly TwinColumn<SourcedRow>[] = [
  { name: "source", header: "Source", kind: "text", toCell: ({ source }) => source.name },
  { name: "publisher", header: "Publisher", kind: "text", toCell: ({ source }) => source.publisher },
  { name: "source_link", header: "Link to the source", kind: "text", toCell: ({ source }) => source.url },
  { name: "licence", header: "Licence", kind: "text", toCell: ({ source }) => source.licence },
  { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
];
