import { formatFigure, type PackLine } from "@plumbline/domain";
import type { Figure } from "../document/figure.js";
import type { PackIndicator } from "./pack-input.js";

/** A line's figure as it is printed, or its shorthand with the reason. */
export function toFigure({ value, shorthand, reason }: PackLine, indicator: PackIndicator): Figure {
  return value === null
    ? { value, text: shorthand ?? "", reason: reason ?? "" }
    : { value, text: formatFigure(value, indicator) };
}

const noInterval = "The figure carries no interval: methodology says for which figures there is one.";
const noMedian = "There is no median: no statistical neighbours, or fewer than five with a figure.";
const notRanked = "Not ranked: no interval, fewer than 30 staff, or not one of the pack’s authorities.";

/** A bound of the interval, in the indicator's unit. */
export function toBound(value: number | null, indicator: PackIndicator): Figure {
  return toComputed(value, indicator, noInterval);
}

/** The median of the statistical neighbours, in the indicator's unit. */
export function toMedian({ neighboursMedian }: PackLine, indicator: PackIndicator): Figure {
  return toComputed(neighboursMedian, indicator, noMedian);
}

/** A place, or the number of those ranked. */
export function toPlace(value: number | null): Figure {
  return value === null ? { value, text: "none", reason: notRanked } : { value, text: String(value) };
}

function toComputed(value: number | null, indicator: PackIndicator, reason: string): Figure {
  return value === null ? { value, text: "none", reason } : { value, text: formatFigure(value, indicator) };
}

export const outcomeNames = {
  better: "better",
  worse: "worse",
  higher: "higher",
  lower: "lower",
  similar: "similar",
  "not-comparable": "not compared",
} as const satisfies Record<PackLine["outcome"], string>;

/** Where an authority could stand, in words: "3 to 8 of 12". There is no single place. */
export function printRanks({ rankFrom, rankTo, ranked }: PackLine): string {
  if (rankFrom === null) return "not ranked";
  return rankFrom === rankTo ? `${rankFrom} of ${ranked}` : `${rankFrom} to ${rankTo} of ${ranked}`;
}
