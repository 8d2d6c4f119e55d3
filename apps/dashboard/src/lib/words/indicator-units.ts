import { formatDifference, formatFigure, type Unit } from "@plumbline/domain";

export type UnitName = "PERCENT" | "HEADCOUNT" | "FTE" | "CASES" | "DAYS" | "POUNDS" | "RATIO" | "INDEX";

/** What it takes to print a figure of an indicator. */
export interface FigureFormat {
  readonly unit: UnitName;
  readonly decimals: number;
}

export const units: Readonly<Record<UnitName, Unit>> = {
  PERCENT: "percent",
  HEADCOUNT: "headcount",
  FTE: "fte",
  CASES: "cases",
  DAYS: "days",
  POUNDS: "pounds",
  RATIO: "ratio",
  INDEX: "index",
};

const unitWords: Readonly<Record<UnitName, string>> = {
  PERCENT: "%",
  HEADCOUNT: "people",
  FTE: "FTE",
  CASES: "cases",
  DAYS: "days",
  POUNDS: "£",
  RATIO: "ratio",
  INDEX: "index",
};

/** A figure as it is printed: "11.8%", "36,186.3". */
export function printFigure(value: number, { unit, decimals }: FigureFormat): string {
  return formatFigure(value, { unit: units[unit], decimals });
}

/** The distance between two figures, without its sign: "2.1 percentage points". */
export function printDistance(value: number, { unit, decimals }: FigureFormat): string {
  return formatDifference(value, { unit: units[unit], decimals });
}

/** The unit as it stands in a heading. */
export function nameUnit(unit: UnitName): string {
  return unitWords[unit];
}

/** How an axis writes the indicator's numbers. */
export function axisUnit(unit: UnitName): "percent" | "number" {
  return unit === "PERCENT" ? "percent" : "number";
}
