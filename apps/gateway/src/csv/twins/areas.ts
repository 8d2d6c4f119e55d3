import { ReleaseAreaResolver } from "../../schema/area/area.resolver.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { findText } from "../../links/asked.js";
import { areaColumns, type AreaRow } from "../columns/area-columns.js";
import { defineTwin } from "../twin.js";

export const areasTwin = defineTwin<AreaRow>({
  name: "areas",
  describes: "The areas of a selection, every authority unless it says otherwise.",
  parameters: ["at", ...selectionParameters],
  example: "level=REGION",
  columns: [
    ...areaColumns,
    {
      name: "dfe_code",
      header: "Department for Education code",
      kind: "text",
      toCell: ({ area }) => area.dfeCode,
    },
    {
      name: "other_names",
      header: "Other names",
      kind: "text",
      toCell: ({ area }) => area.aliases.join("; "),
    },
    { name: "valid_from", header: "First day", kind: "text", toCell: ({ area }) => area.validFrom },
    { name: "valid_to", header: "Last day", kind: "text", toCell: ({ area }) => area.validTo },
    {
      name: "predecessors",
      header: "Took the place of",
      kind: "text",
      toCell: ({ area }) => area.predecessors.join(" "),
    },
    {
      name: "successors",
      header: "Succeeded by",
      kind: "text",
      toCell: ({ area }) => area.successors.join(" "),
    },
    {
      name: "members",
      header: "Members of the joint return",
      kind: "text",
      toCell: ({ area }) => area.members.join(" "),
    },
    {
      name: "change",
      header: "What happened when it was made",
      kind: "text",
      toCell: ({ area }) => area.change,
    },
    { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
  ],
  ask: (asked) => {
    const filter = { selection: findSelection(asked), at: findText(asked, "at") };
    return ({ release }) => ({
      caption: `Areas of release ${release.version}`,
      kind: "reported",
      rows: new ReleaseAreaResolver().areas(new ReleaseType(release), filter),
    });
  },
});
