import { ProgrammeType } from "../../schema/programme/programme.type.js";
import { recordSource } from "../../schema/programme/record-source.js";
import { sourceColumns, type SourcedRow } from "../columns/source-columns.js";
import { defineTwin, wordOfKind } from "../twin.js";

interface ProgrammeRow extends SourcedRow {
  readonly programme: ProgrammeType;
}

export const programmesTwin = defineTwin<ProgrammeRow>({
  name: "programmes",
  describes: "The accreditation programmes that the release has a record of.",
  parameters: [],
  example: "",
  columns: [
    {
      name: "programme",
      header: "Programme code",
      kind: "header",
      toCell: ({ programme }) => programme.slug,
    },
    { name: "name", header: "Programme", kind: "text", toCell: ({ programme }) => programme.name },
    { name: "status", header: "Status", kind: "text", toCell: ({ programme }) => programme.status },
    {
      name: "started_on",
      header: "Started on",
      kind: "text",
      toCell: ({ programme }) => programme.startedOn,
    },
    { name: "ended_on", header: "Ended on", kind: "text", toCell: ({ programme }) => programme.endedOn },
    { name: "levels", header: "Levels", kind: "text", toCell: ({ programme }) => programme.levels.join(" ") },
    { name: "summary", header: "Summary", kind: "text", toCell: ({ programme }) => programme.summary },
    ...sourceColumns,
    {
      name: "kind",
      header: "Kind of claim",
      kind: "text",
      toCell: ({ release }) => wordOfKind[release.illustrative ? "illustrative" : "reported"],
    },
  ],
  ask:
    () =>
    ({ release }) => ({
      caption: `Accreditation programmes of release ${release.version}`,
      kind: "reported",
      rows: release.programmes.map((programme) => ({
        release,
        programme: new ProgrammeType(release, programme),
        source: recordSource(release, undefined),
      })),
    }),
});
