import type { Table } from "../../src/index.ts";
import { count, englandByYear, notReturned, percent, regionsIn2025 } from "./england.ts";

export const regionsTable: Table = {
  kind: "table",
  name: "Regions in 2025",
  caption: "Turnover, agency and vacancy rates by region, 30 September 2025",
  columns: [
    { header: "Area", kind: "header", name: "area" },
    {
      header: "Turnover",
      kind: "number",
      name: "turnover_rate_fte",
      description: "Leavers in the year / in post, %",
    },
    {
      header: "Agency",
      kind: "number",
      name: "agency_rate_fte",
      description: "Agency / (agency + in post), %",
    },
    {
      header: "Vacancy",
      kind: "number",
      name: "vacancy_rate_fte",
      description: "Vacancies / (vacancies + in post), %",
    },
  ],
  rows: [
    { cells: ["England", percent(11.8), percent(13.0), percent(14.2)], reference: true },
    ...regionsIn2025.map(({ region, turnover, agency, vacancy }) => ({
      cells: [region, percent(turnover), percent(agency), percent(vacancy)],
    })),
    {
      cells: [
        { text: "Kensington and Chelsea", footnotes: ["cyber"] },
        ...Array.from({ length: 3 }, () => notReturned),
      ],
    },
    {
      cells: [{ text: "Westminster", footnotes: ["cyber"] }, ...Array.from({ length: 3 }, () => notReturned)],
    },
  ],
  notes: ["Published totals are shown as published and never rebuilt from their parts."],
};

const indicators = [
  { key: "turnover", name: "Turnover rate (FTE)", unit: "percent" },
  { key: "agency", name: "Agency rate (FTE)", unit: "percent" },
  { key: "vacancy", name: "Vacancy rate (FTE)", unit: "percent" },
  { key: "absence", name: "Absence rate (FTE)", unit: "percent" },
  { key: "caseload", name: "Caseload", unit: "cases" },
  { key: "inPostFte", name: "In post (FTE)", unit: "full-time equivalents" },
] as const;

/** Ninety rows or so, one figure a row: long enough to break over pages. */
export const englandTable: Table = {
  kind: "table",
  name: "England by indicator and year",
  caption: "Workforce indicators for England, 30 September 2017 to 2025",
  columns: [
    { header: "Indicator", kind: "header", name: "indicator" },
    { header: "30 September", kind: "header", name: "period" },
    { header: "Unit", kind: "text", name: "unit" },
    { header: "Value", kind: "number", name: "value" },
  ],
  rows: indicators.flatMap(({ key, name, unit }) =>
    englandByYear.map((figures) => ({
      cells: [name, figures.year, unit, unit === "percent" ? percent(figures[key]) : count(figures[key])],
    })),
  ),
};
