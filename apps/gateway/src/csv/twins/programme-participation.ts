import { ParticipationType } from "../../schema/programme/participation.type.js";
import { listParticipation } from "@plumbline/domain";
import { AreaLevelEnum } from "../../schema/area/area-level.enum.js";
import { selectProgramme } from "../../schema/programme/select-programme.js";
import { findWord, requireText } from "../../links/asked.js";
import { areaColumns, type AreaRow } from "../columns/area-columns.js";
import { sourceColumns, type SourcedRow } from "../columns/source-columns.js";
import { defineTwin } from "../twin.js";

interface ParticipationRow extends AreaRow, SourcedRow {
  readonly participation: ParticipationType;
}

export const programmeParticipationTwin = defineTwin<ParticipationRow>({
  name: "programme-participation",
  describes: "Who took part in a programme: authorities by name, regions by the fewest and the most.",
  parameters: ["programme", "level"],
  example: "programme=naas",
  columns: [
    ...areaColumns,
    {
      name: "state",
      header: "Took part",
      kind: "text",
      description: "Of an authority; empty for areas above",
      toCell: ({ participation }) => participation.state,
    },
    {
      name: "phase",
      header: "Phase",
      kind: "text",
      toCell: ({ participation }) => participation.phase?.slug,
    },
    {
      name: "joined_on",
      header: "Joined on",
      kind: "text",
      toCell: ({ participation }) => participation.joinedOn,
    },
    {
      name: "named_sites",
      header: "Sites that are named",
      kind: "number",
      toCell: ({ participation }) => participation.namedSites,
    },
    {
      name: "authorities",
      header: "Authorities",
      kind: "number",
      description: "On the day the sites were counted",
      toCell: ({ participation }) => participation.authorities,
    },
    {
      name: "at_least",
      header: "Took part, at least",
      kind: "number",
      toCell: ({ participation }) => participation.atLeast,
    },
    {
      name: "at_most",
      header: "Took part, at most",
      kind: "number",
      toCell: ({ participation }) => participation.atMost,
    },
    { name: "rule", header: "Rule", kind: "text", toCell: ({ participation }) => participation.rule.slug },
    ...sourceColumns,
  ],
  ask: (asked) => {
    const slug = requireText(asked, "programme");
    const level = findWord(asked, "level", AreaLevelEnum) ?? "region";
    return ({ release }) => {
      const programme = selectProgramme(release, slug);
      return {
        caption: `Participation in the ${programme.name}`,
        kind: "reported",
        rows: listParticipation(release, programme, level).map((found) => {
          const participation = new ParticipationType(release, programme, found);
          return { release, area: found.area, participation, source: participation.source };
        }),
      };
    };
  },
});
