/** The ten columns that say when and where. They are the same in every vintage. */
export const placeColumns = [
  "time_period",
  "time_identifier",
  "geographic_level",
  "country_code",
  "country_name",
  "region_code",
  "region_name",
  "old_la_code",
  "new_la_code",
  "la_name",
] as const;

interface FigureColumn {
  readonly indicator: string;
  readonly column: string;
  /** Its heading in the 2022 vintage; absent where that vintage had no such column. */
  readonly columnOf2022?: string;
}

const figureColumns: readonly FigureColumn[] = [
  { indicator: "inpost-fte", column: "inpost_fte", columnOf2022: "social_worker_fte" },
  { indicator: "inpost-headcount", column: "inpost_headcount", columnOf2022: "social_worker_headcount" },
  { indicator: "starters-fte", column: "starters_fte" },
  { indicator: "starters-headcount", column: "starters_headcount" },
  { indicator: "leavers-fte", column: "leavers_fte", columnOf2022: "leaver_fte" },
  { indicator: "leavers-headcount", column: "leavers_headcount", columnOf2022: "leaver_headcount" },
  { indicator: "turnover-rate-fte", column: "turnover_rate_fte", columnOf2022: "turnover_rate_fte_%" },
  {
    indicator: "turnover-rate-headcount",
    column: "turnover_rate_headcount",
    columnOf2022: "turnover_rate_headcount_%",
  },
  { indicator: "agency-fte", column: "agency_fte", columnOf2022: "agency_fte" },
  { indicator: "agency-headcount", column: "agency_headcount", columnOf2022: "agency_headcount" },
  { indicator: "agency-rate-fte", column: "agency_rate_fte", columnOf2022: "agency_worker_rate_fte_%" },
  {
    indicator: "agency-rate-headcount",
    column: "agency_rate_headcount",
    columnOf2022: "agency_worker_rate_headcount_%",
  },
  { indicator: "agency-cover-fte", column: "agency_cover_fte", columnOf2022: "agency_cover_fte" },
  {
    indicator: "agency-cover-rate-fte",
    column: "agency_cover_rate_fte",
    columnOf2022: "agency_cover_rate_fte_%",
  },
  { indicator: "vacancy-fte", column: "vacancy_fte", columnOf2022: "vacancy_fte" },
  { indicator: "vacancy-rate-fte", column: "vacancy_rate_fte", columnOf2022: "vacancy_rate_fte_%" },
  {
    indicator: "vacancy-agency-cover-rate-fte",
    column: "vacancy_agency_cover_rate_fte",
    columnOf2022: "vacancy_agency_cover_rate_fte_%",
  },
  { indicator: "case-holders-fte", column: "case_holders_fte", columnOf2022: "case_holders_fte" },
  { indicator: "cases", column: "cases", columnOf2022: "cases" },
  { indicator: "caseload-fte", column: "caseload_fte", columnOf2022: "caseload_fte" },
  {
    indicator: "working-days-lost-fte",
    column: "working_days_lost_fte",
    columnOf2022: "working_days_lost_fte",
  },
  { indicator: "absence-rate-fte", column: "absence_rate_fte", columnOf2022: "absence_rate_fte_%" },
];

/** The headings under which a vintage prints each indicator, by the indicator's slug. */
export type FigureHeadings = ReadonlyMap<string, string>;

const headings: FigureHeadings = new Map(figureColumns.map(({ indicator, column }) => [indicator, column]));

const headingsOf2022: FigureHeadings = new Map(
  figureColumns.flatMap(({ indicator, columnOf2022 }) =>
    columnOf2022 === undefined ? [] : [[indicator, columnOf2022] as const],
  ),
);

/** The 2022 vintage is told by its word for the staff in post. */
export function figureHeadings(header: readonly string[]): FigureHeadings {
  return header.includes("social_worker_fte") ? headingsOf2022 : headings;
}
