import type { ShownSource } from "../release-heading.js";
import type { FileColumn } from "./file-columns.js";

/** A figure as every file of the site carries it: with its indicator, its source and the release it was read from. */
export interface FileFigure {
  readonly area: { readonly code: string; readonly name: string; readonly level: string };
  readonly indicator: { readonly slug: string; readonly name: string; readonly unit: string };
  readonly period: { readonly code: string; readonly label: string };
  readonly value: number | null;
  readonly missing: { readonly symbol: string; readonly explanation: string } | null;
  readonly source: ShownSource;
  readonly release: string;
}

export const figureColumns: readonly FileColumn<FileFigure>[] = [
  { name: "area_code", header: "Area code", kind: "header", toCell: ({ area }) => area.code },
  { name: "area_name", header: "Area", kind: "text", toCell: ({ area }) => area.name },
  {
    name: "area_level",
    header: "Level",
    kind: "text",
    toCell: ({ area }) => area.level.toLowerCase().replaceAll("_", " "),
  },
  { name: "indicator", header: "Indicator code", kind: "header", toCell: ({ indicator }) => indicator.slug },
  { name: "indicator_name", header: "Indicator", kind: "text", toCell: ({ indicator }) => indicator.name },
  { name: "unit", header: "Unit", kind: "text", toCell: ({ indicator }) => indicator.unit.toLowerCase() },
  { name: "period", header: "Period code", kind: "header", toCell: ({ period }) => period.code },
  { name: "period_label", header: "Period", kind: "text", toCell: ({ period }) => period.label },
  { name: "value", header: "Value", kind: "number", toCell: toValueCell },
  {
    name: "shorthand_meaning",
    header: "Why there is no value",
    kind: "text",
    toCell: ({ missing }) => missing?.explanation ?? null,
  },
];

/** Where a figure comes from, at the end of every line so that a copied line keeps it. */
export const sourceColumns: readonly FileColumn<Pick<FileFigure, "source" | "release">>[] = [
  { name: "publisher", header: "Publisher", kind: "text", toCell: ({ source }) => source.publisher },
  { name: "source", header: "Source", kind: "text", toCell: ({ source }) => source.name },
  {
    name: "source_published",
    header: "Published on",
    kind: "text",
    toCell: ({ source }) => source.publishedOn,
  },
  { name: "source_address", header: "Address", kind: "text", toCell: ({ source }) => source.url },
  { name: "licence", header: "Licence", kind: "text", toCell: ({ source }) => source.licence },
  { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release },
];

function toValueCell({ value, missing }: FileFigure) {
  if (value !== null) return { value, text: String(value) };
  return { value, text: missing?.symbol ?? "–", reason: missing?.explanation ?? "" };
}
