import { listCoverage, type Coverage, type Release } from "@plumbline/domain";
import { kindOfFigure, originColumns } from "../columns/figure-columns.js";
import { indicatorColumns, periodColumns } from "../columns/indicator-columns.js";
import { defineTwin } from "../twin.js";

export const coverageTwin = defineTwin<Coverage & { readonly release: Release }>({
  name: "coverage",
  describes: "Which indicator exists for which level and period.",
  parameters: [],
  example: "",
  columns: [
    ...indicatorColumns,
    { name: "area_level", header: "Level", kind: "header", toCell: ({ level }) => level },
    ...periodColumns,
    { name: "areas", header: "Areas that reported", kind: "number", toCell: ({ areas }) => areas },
    {
      name: "with_value",
      header: "Areas with a figure",
      kind: "number",
      toCell: ({ withValue }) => withValue,
    },
    ...originColumns,
  ],
  kindOf: kindOfFigure,
  ask:
    () =>
    ({ release }) => ({
      caption: `Coverage of release ${release.version}`,
      rows: listCoverage(release).map((coverage) => ({ ...coverage, release })),
    }),
});
