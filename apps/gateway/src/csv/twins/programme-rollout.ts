import { findRollout, shorthand, type RolloutRow, type Value } from "@plumbline/domain";
import { AccreditationLevelEnum } from "../../schema/programme/accreditation-level.enum.js";
import { toOptionalDecimal } from "../../schema/decimal.js";
import { selectReturningAreas } from "../../schema/programme/rollout.resolver.js";
import { selectProgramme } from "../../schema/programme/select-programme.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { findDay, findWord, requireText } from "../../links/asked.js";
import { areaColumns, type AreaRow } from "../columns/area-columns.js";
import { defineTwin, type TwinColumn } from "../twin.js";

interface ReturnedRow extends AreaRow {
  readonly programme: string;
  readonly row: RolloutRow;
}

function figureColumn(
  name: string,
  header: string,
  read: (row: RolloutRow) => Value,
): TwinColumn<ReturnedRow> {
  return {
    name,
    header,
    kind: "number",
    description: "To the nearest five; a symbol where there is none",
    toCell: ({ row }) => {
      const value = read(row);
      return value.known ? value.number : shorthand[value.reason].symbol;
    },
  };
}

export const programmeRolloutTwin = defineTwin<ReturnedRow>({
  name: "programme-rollout",
  describes:
    "Published returns of a programme by area and level, after disclosure control: no row until a running programme has published some.",
  parameters: ["programme", "accreditationLevel", "asAt", ...selectionParameters],
  columns: [
    { name: "programme", header: "Programme", kind: "text", toCell: ({ programme }) => programme },
    { name: "as_at", header: "As at", kind: "text", toCell: ({ row }) => row.published.asAt },
    ...areaColumns,
    {
      name: "accreditation_level",
      header: "Accreditation level",
      kind: "text",
      toCell: ({ row }) => row.published.level,
    },
    figureColumn("eligible", "Eligible", ({ published }) => published.values.eligible),
    figureColumn("endorsed", "Endorsed", ({ published }) => published.values.endorsed),
    figureColumn("assessed", "Assessed", ({ published }) => published.values.assessed),
    figureColumn("accredited", "Accredited", ({ published }) => published.values.accredited),
    {
      ...figureColumn(
        "accredited_share",
        "Accredited, percent",
        ({ published }) => published.values["accredited-share"],
      ),
      description: "Whole percent of the counts as returned; a symbol where there is none",
    },
    {
      name: "accredited_share_95_lower",
      header: "Accredited, percent, 95% interval, lower",
      kind: "number",
      toCell: ({ row }) => toOptionalDecimal(row.interval?.lower),
    },
    {
      name: "accredited_share_95_upper",
      header: "Accredited, percent, 95% interval, upper",
      kind: "number",
      toCell: ({ row }) => toOptionalDecimal(row.interval?.upper),
    },
    { name: "outcome", header: "Against England", kind: "text", toCell: ({ row }) => row.verdict.outcome },
    { name: "sentence", header: "In words", kind: "text", toCell: ({ row }) => row.verdict.sentence },
    { name: "rule", header: "Rule", kind: "text", toCell: ({ row }) => row.verdict.rule.slug },
  ],
  ask: (asked) => {
    const slug = requireText(asked, "programme");
    const level = findWord(asked, "accreditationLevel", AccreditationLevelEnum);
    const [selection, asAt] = [findSelection(asked), findDay(asked, "asAt")];
    return ({ release }) => {
      const programme = selectProgramme(release, slug);
      const { rows } = findRollout(release, {
        programme: slug,
        areas: selectReturningAreas(release, slug, { selection, asAt }),
        ...(level === undefined ? {} : { level }),
        ...(asAt === undefined ? {} : { asAt }),
      });
      return {
        caption: `Published returns of the ${programme.name}`,
        kind: "programme-return",
        rows: rows.map((row) => ({ release, area: row.area, programme: slug, row })),
      };
    };
  },
});
