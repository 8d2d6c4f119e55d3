import { observationInterval, type Observation, type Release, type SourceKind } from "@plumbline/domain";
import type { TableCell } from "@plumbline/documents";
import { explainMissing } from "../../schema/observation/explain-missing.js";
import { IntervalType } from "../../schema/observation/interval.type.js";
import type { ObservationType } from "../../schema/observation/observation.type.js";
import { selectSource } from "../../schema/selection/select-source.js";
import type { TwinColumn } from "../twin.js";
import { areaColumns, type AreaRow } from "./area-columns.js";
import { indicatorColumns, periodColumns } from "./indicator-columns.js";

/** One figure, or the place where there is none, with everything its columns are read from. */
export interface FigureRow extends AreaRow, Pick<Observation, "indicator" | "period"> {
  readonly observation: Observation;
  readonly interval?: IntervalType;
  readonly whyMissing?: { readonly symbol: string; readonly explanation: string };
}

export function toFigureRow({ release, observation }: ObservationType): FigureRow {
  const { area, indicator, period, value } = observation;
  const found = observationInterval(observation);
  return {
    release,
    observation,
    area,
    indicator,
    period,
    ...(found.answered ? { interval: new IntervalType(found) } : {}),
    ...(value.known ? {} : { whyMissing: explainMissing(release, observation, value.reason) }),
  };
}

export const figureColumns: readonly TwinColumn<FigureRow>[] = [
  ...areaColumns,
  ...indicatorColumns,
  ...periodColumns,
  {
    name: "value",
    header: "Value",
    kind: "number",
    description: "The decimal as published, in the unit of the row",
    toCell: toValueCell,
  },
  {
    name: "shorthand_meaning",
    header: "Why there is no value",
    kind: "text",
    toCell: ({ whyMissing }) => whyMissing?.explanation,
  },
  {
    name: "numerator",
    header: "Numerator",
    kind: "number",
    description: "The published count that the rate is made of",
    toCell: ({ observation }) => observation.numerator,
  },
  {
    name: "denominator",
    header: "Denominator",
    kind: "number",
    description: "The published whole that the rate divides by",
    toCell: ({ observation }) => observation.denominator,
  },
  {
    name: "interval_95_lower",
    header: "95% interval, lower",
    kind: "number",
    toCell: ({ interval }) => interval?.lower,
  },
  {
    name: "interval_95_upper",
    header: "95% interval, upper",
    kind: "number",
    toCell: ({ interval }) => interval?.upper,
  },
];

/** Where a row comes from, at its end, so that a copied line keeps it. */
export const originColumns: readonly TwinColumn<Pick<FigureRow, "release" | "indicator">>[] = [
  { name: "source", header: "Source", kind: "text", toCell: (row) => sourceOf(row).name },
  { name: "publisher", header: "Publisher", kind: "text", toCell: (row) => sourceOf(row).publisher },
  { name: "licence", header: "Licence", kind: "text", toCell: (row) => sourceOf(row).licence },
  { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
];

/** What kind of claim the figures of an indicator are in a release. */
export function kindOfFigure(row: Pick<FigureRow, "release" | "indicator">): SourceKind {
  return row.release.illustrative ? "illustrative" : sourceOf(row).kind;
}

function sourceOf({ release, indicator }: { readonly release: Release } & Pick<FigureRow, "indicator">) {
  return selectSource(release, indicator.source);
}

function toValueCell({ observation, whyMissing }: FigureRow): TableCell {
  const { value } = observation;
  if (value.known) return { value: value.number, text: String(value.number) };
  return { value: null, text: whyMissing?.symbol ?? "–", reason: whyMissing?.explanation ?? "" };
}
