import { toNumberCell, type FileColumn } from "#lib/csv/file-columns.js";
import type { ShownSource } from "#lib/release-heading.js";
import { stabilityCaveat, nameBand } from "../stability/words.js";
import type { StabilityComponent, StabilityFields, StabilityRow } from "../stability/page.query.js";

/** A line of the file: an authority with its range, or with the reason why it has none. */
export interface StabilityLine {
  readonly area: StabilityRow["area"];
  readonly period: StabilityFields["period"];
  readonly row: StabilityRow | null;
  readonly reason: string | null;
  readonly source: ShownSource;
  readonly release: string;
  readonly link: string;
}

const rangeColumns: readonly FileColumn<StabilityLine>[] = [
  { name: "area_code", header: "Area code", kind: "header", toCell: ({ area }) => area.code },
  { name: "area_name", header: "Area", kind: "text", toCell: ({ area }) => area.name },
  { name: "region", header: "Region", kind: "text", toCell: ({ area }) => area.region?.name ?? null },
  { name: "period", header: "Period code", kind: "header", toCell: ({ period }) => period.code },
  {
    name: "place_from",
    header: "Places it takes, from",
    kind: "number",
    toCell: ({ row }) => toNumberCell(row?.rank.lower),
  },
  { name: "place_to", header: "to", kind: "number", toCell: ({ row }) => toNumberCell(row?.rank.upper) },
  { name: "of", header: "of", kind: "number", toCell: ({ row }) => toNumberCell(row?.rank.of) },
  { name: "third", header: "Third", kind: "text", toCell: ({ row }) => (row ? nameBand(row.band) : null) },
  {
    name: "mean_score",
    header: "Mean score, 0 to 100",
    kind: "number",
    toCell: ({ row }) => toNumberCell(row?.score),
  },
];

/** The range of each authority, then what every indicator scored and how much it weighs. */
export function listStabilityColumns(
  components: readonly StabilityComponent[],
): readonly FileColumn<StabilityLine>[] {
  const scores = components.flatMap(
    ({ indicator: { slug, name }, weight }): readonly FileColumn<StabilityLine>[] => [
      {
        name: `score_${slug.replaceAll("-", "_")}`,
        header: `${name}, score`,
        kind: "number",
        toCell: ({ row }) =>
          toNumberCell(row?.contributions.find(({ indicator }) => indicator.slug === slug)?.score),
      },
      {
        name: `weight_${slug.replaceAll("-", "_")}`,
        header: `${name}, weight`,
        kind: "number",
        toCell: () => toNumberCell(weight),
      },
    ],
  );
  return [
    ...rangeColumns,
    ...scores,
    { name: "left_out_why", header: "Why it is left out", kind: "text", toCell: ({ reason }) => reason },
    { name: "caveat", header: "Before you read it", kind: "text", toCell: () => stabilityCaveat },
  ];
}

export const linkColumn: FileColumn<StabilityLine> = {
  name: "link",
  header: "Link",
  kind: "text",
  toCell: ({ link }) => link,
};

/** Every authority of the index by name, those left out too. */
export function toStabilityLines(
  { rows, excluded, period }: StabilityFields,
  context: Pick<StabilityLine, "source" | "release" | "link">,
): readonly StabilityLine[] {
  const lines = [
    ...rows.map((row) => ({ area: row.area, row, reason: null })),
    ...excluded.map(({ area, reason }) => ({ area, row: null, reason: reason.sentence })),
  ];
  return lines
    .toSorted((a, b) => a.area.name.localeCompare(b.area.name, "en-GB"))
    .map((line) => ({ ...line, period, ...context }));
}
