import { listFigures } from "@plumbline/domain";
import { ReportedFigureType } from "../../schema/programme/reported-figure.type.js";
import { selectProgramme } from "../../schema/programme/select-programme.js";
import { requireText } from "../../links/asked.js";
import { sourceColumns, type SourcedRow } from "../columns/source-columns.js";
import { defineTwin } from "../twin.js";

interface ReportedRow extends SourcedRow {
  readonly figure: ReportedFigureType;
}

export const programmeFiguresTwin = defineTwin<ReportedRow>({
  name: "programme-figures",
  describes: "What has been stated about a programme in numbers, each with its scope, qualifier and source.",
  parameters: ["programme"],
  example: "programme=naas",
  columns: [
    { name: "quantity", header: "Quantity code", kind: "header", toCell: ({ figure }) => figure.quantity },
    { name: "name", header: "Quantity", kind: "text", toCell: ({ figure }) => figure.name },
    { name: "as_at", header: "As at", kind: "header", toCell: ({ figure }) => figure.asAt },
    { name: "geography", header: "Where", kind: "header", toCell: ({ figure }) => figure.geography },
    { name: "level", header: "Whom or what", kind: "header", toCell: ({ figure }) => figure.level },
    {
      name: "value",
      header: "Value",
      kind: "number",
      description: "The number as it was stated; not to be shown without its qualifier",
      toCell: ({ figure }) => figure.value,
    },
    { name: "unit", header: "Unit", kind: "text", toCell: ({ figure }) => figure.unit },
    { name: "qualifier", header: "Qualifier", kind: "text", toCell: ({ figure }) => figure.qualifier },
    { name: "reads", header: "As it reads", kind: "text", toCell: ({ figure }) => figure.text },
    { name: "scope", header: "Scope", kind: "text", toCell: ({ figure }) => figure.scope },
    {
      name: "ours",
      header: "Computed by Plumbline",
      kind: "text",
      toCell: ({ figure }) => (figure.ours ? "yes" : "no"),
    },
    { name: "note", header: "Note", kind: "text", toCell: ({ figure }) => figure.note },
    ...sourceColumns,
  ],
  ask: (asked) => {
    const slug = requireText(asked, "programme");
    return ({ release }) => {
      const programme = selectProgramme(release, slug);
      const figures = listFigures(release, programme.slug);
      return {
        caption: `Figures of the ${programme.name}`,
        kind: "reported",
        notes: ["Figures of different scope are not to be added up or divided."],
        rows: figures.map((stated) => {
          const figure = new ReportedFigureType(release, stated);
          return { release, figure, source: figure.source };
        }),
      };
    };
  },
});
