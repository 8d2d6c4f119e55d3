import { formatNumber } from "../../formatting/format-number.js";
import { formatPartialDate } from "../partial-date.js";
import type { FigureUnit, Qualifier, ReportedFigure } from "./reported-figure.js";

const words: Readonly<Record<Qualifier, string>> = {
  exactly: "",
  about: "about ",
  "more-than": "more than ",
  "up-to": "up to ",
  "at-least": "at least ",
};

/** A reported number as it reads, with its qualifier: "more than 1,700", "about £2 million", "20%". */
export function formatReportedValue({
  value,
  unit,
  qualifier,
}: Pick<ReportedFigure, "value" | "unit" | "qualifier">): string {
  return `${words[qualifier]}${formatInUnit(value, unit)}`;
}

function formatInUnit(value: number, unit: FigureUnit): string {
  if (unit === "percent") return `${formatNumber(value, decimalsOf(value, 1))}%`;
  if (unit === "pounds" && value >= 1_000_000) {
    const millions = value / 1_000_000;
    return `£${formatNumber(millions, decimalsOf(millions, 2))} million`;
  }
  if (unit === "pounds") return `£${formatNumber(value, Number.isInteger(value) ? 0 : 2)}`;
  return formatNumber(value, decimalsOf(value, 2));
}

function decimalsOf(value: number, most: number): number {
  const places = Array.from({ length: most }, (_, place) => place);
  return places.find((place) => Number(value.toFixed(place)) === value) ?? most;
}

/** A reported figure as a sentence: "People accredited: more than 1,700 (January 2022)." */
export function formatReportedFigure(figure: ReportedFigure): string {
  return `${figure.name}: ${formatReportedValue(figure)} (${formatPartialDate(figure.asAt)}).`;
}
