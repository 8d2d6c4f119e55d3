import { formatNumber } from "@plumbline/domain";
import { printFigure } from "#lib/words/indicator-units.js";
import { stabilityBandWords, type StabilityBandName } from "#lib/words/stability-bands.js";
import type { StabilityFields } from "./page.query.js";

/** What must be known before the index is read; it stands on the page, in print and on every line of the file. */
export const stabilityCaveat =
  "A signpost to five indicators, not a league table. A range holds the places an authority takes in nine of ten ways to weigh the five; no place in it is truer than another. It does not show chance, and it says nothing about the quality of practice.";

/** The bands in the order they are shown. */
export const shownBands = ["MOST_STABLE_THIRD", "MIDDLE", "LEAST_STABLE_THIRD", "NOT_CLEAR"] as const;

interface Banded {
  readonly band: StabilityBandName;
  readonly area: { readonly name: string };
}

/** The authorities of a band, by name. */
export function listBand<Row extends Banded>(rows: readonly Row[], band: StabilityBandName): readonly Row[] {
  return rows
    .filter((row) => row.band === band)
    .toSorted((a, b) => a.area.name.localeCompare(b.area.name, "en-GB"));
}

/** For how many authorities the answer depends on the weights. */
export function titleStability(rows: readonly Banded[]): string {
  const unclear = listBand(rows, "NOT_CLEAR").length;
  if (rows.length === 0) return "No authority has figures for the stability index";
  if (unclear === 0) return `All ${rows.length} authorities stand clearly in one third`;
  return `How stable the workforce is depends on the weights in ${unclear} of ${rows.length} authorities`;
}

/** How many authorities stand clearly in each third. */
export function countThirds(rows: readonly Banded[]): string {
  const count = (band: StabilityBandName) => listBand(rows, band).length;
  const most = count("MOST_STABLE_THIRD");
  const stable = most === 1 ? "1 authority is" : `${most} authorities are`;
  return `In at least nine of ten ways to weigh the five indicators, ${stable} among the most stable third, ${count("LEAST_STABLE_THIRD")} among the least stable and ${count("MIDDLE")} in the middle.`;
}

/** What the index was made from, for a reader who wants to follow it. */
export function listIndexInputs({ components, rows, excluded, period }: StabilityFields) {
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  return [
    { label: "Period", text: period.label },
    { label: "Authorities ranked with one another", text: `${rows.length}; ${excluded.length} left out` },
    ...components.map(({ indicator, weight, goalpostLow, goalpostHigh }) => ({
      label: `${indicator.name}, weight ${formatNumber((weight / total) * 100, 0)}%`,
      text: `${printFigure(goalpostLow, indicator)} or less scores 100, ${printFigure(goalpostHigh, indicator)} or more scores 0`,
    })),
    { label: "Ways to weigh that were tried", text: "1,000, drawn round these weights" },
  ];
}

export function nameBand(band: StabilityBandName): string {
  return stabilityBandWords[band].name;
}
