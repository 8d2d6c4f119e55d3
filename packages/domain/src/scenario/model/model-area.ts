/**
 * An authority as the model sees it. `turnover` is leavers a year for each person in post, `deprivation` runs from 0 (least)
 * to 1 (most), and nobody is assessed before `firstMonth`.
 */
export interface ModelArea {
  readonly code: string;
  readonly region: string;
  readonly headcount: number;
  readonly turnover: number;
  readonly deprivation: number;
  readonly firstMonth: number;
}

/** The same in columns, in the order of the codes, so that no sum depends on the order they came in. */
export interface ModelAreas {
  readonly codes: readonly string[];
  readonly regions: readonly string[];
  readonly regionOf: Uint16Array;
  readonly headcount: Float64Array;
  readonly turnover: Float64Array;
  readonly deprivation: Float64Array;
  readonly firstMonth: Float64Array;
}

export function toModelAreas(areas: readonly ModelArea[]): ModelAreas {
  const ordered = areas.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const regions = [...new Set(ordered.map(({ region }) => region))].toSorted();
  const column = (read: (area: ModelArea) => number) => Float64Array.from(ordered, read);
  return {
    codes: ordered.map(({ code }) => code),
    regions,
    regionOf: Uint16Array.from(ordered, ({ region }) => regions.indexOf(region)),
    headcount: column(({ headcount }) => headcount),
    turnover: column(({ turnover }) => turnover),
    deprivation: column(({ deprivation }) => deprivation),
    firstMonth: column(({ firstMonth }) => firstMonth),
  };
}
