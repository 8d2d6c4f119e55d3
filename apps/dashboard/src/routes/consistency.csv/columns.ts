import { toNumberCell, type FileColumn } from "#lib/csv/file-columns.js";
import type { ShownSource } from "#lib/release-heading.js";
import type { ConsistencyFields, ConsistencyPoint } from "../consistency/page.query.js";
import { explainExclusion } from "../consistency/words.js";

/** A line of the file: the numbers of one period, with the verdict over all of them and where they come from. */
export interface ConsistencyLine extends ConsistencyPoint {
  readonly indicator: ConsistencyFields["indicator"];
  readonly verdict: ConsistencyFields["verdict"];
  readonly place: string;
  readonly source: ShownSource;
  readonly release: string;
  readonly link: string;
}

type NumberKey = {
  readonly [Key in keyof ConsistencyPoint]: ConsistencyPoint[Key] extends number | null ? Key : never;
}[keyof ConsistencyPoint];

function toNumberColumn(name: string, header: string, key: NumberKey): FileColumn<ConsistencyLine> {
  return { name, header, kind: "number", toCell: (line) => toNumberCell(line[key]) };
}

const nameAreas = (figures: ConsistencyPoint["outlierObservations"]) =>
  (figures ?? []).map(({ area }) => area.name).join("; ");

export const consistencyColumns: readonly FileColumn<ConsistencyLine>[] = [
  { name: "indicator", header: "Indicator code", kind: "header", toCell: ({ indicator }) => indicator.slug },
  { name: "indicator_name", header: "Indicator", kind: "text", toCell: ({ indicator }) => indicator.name },
  { name: "unit", header: "Unit", kind: "text", toCell: ({ indicator }) => indicator.unit.toLowerCase() },
  { name: "place", header: "Authorities of", kind: "text", toCell: ({ place }) => place },
  { name: "period", header: "Period code", kind: "header", toCell: ({ period }) => period.code },
  { name: "period_label", header: "Period", kind: "text", toCell: ({ period }) => period.label },
  toNumberColumn("areas", "Authorities counted", "areas"),
  toNumberColumn("p10", "A tenth lie below", "p10"),
  toNumberColumn("lower_quartile", "A quarter lie below", "lowerQuartile"),
  toNumberColumn("median", "Median", "median"),
  toNumberColumn("upper_quartile", "A quarter lie above", "upperQuartile"),
  toNumberColumn("p90", "A tenth lie above", "p90"),
  toNumberColumn("gap", "Gap between low and high", "gap"),
  toNumberColumn("spread_beyond_chance", "Spread beyond chance", "spreadBeyondChance"),
  {
    name: "spread_beyond_chance_95_lower",
    header: "Its 95% interval, lower",
    kind: "number",
    toCell: (line) => toNumberCell(line.spreadBeyondChanceInterval?.lower),
  },
  {
    name: "spread_beyond_chance_95_upper",
    header: "Its 95% interval, upper",
    kind: "number",
    toCell: (line) => toNumberCell(line.spreadBeyondChanceInterval?.upper),
  },
  toNumberColumn("chance_share", "Share that is chance, 0 to 1", "chanceShare"),
  toNumberColumn("relative_spread", "Relative spread, 0 to 1", "weightedCoefficientOfVariation"),
  toNumberColumn("within_fifth_share", "Within a fifth of the common rate, 0 to 1", "withinFifthShare"),
  toNumberColumn("exceptional", "Exceptional authorities", "outliers"),
  {
    name: "exceptional_names",
    header: "Which",
    kind: "text",
    toCell: ({ outlierObservations }) => nameAreas(outlierObservations),
  },
  toNumberColumn("between_region_share", "Share between regions, 0 to 1", "betweenRegionShare"),
  {
    name: "left_out",
    header: "Left out",
    kind: "text",
    toCell: ({ excluded }) =>
      excluded.map((left) => `${left.area.name}: ${explainExclusion(left)}`).join(" "),
  },
  {
    name: "not_given_why",
    header: "Why some are not given",
    kind: "text",
    toCell: ({ refusal }) => refusal?.sentence ?? null,
  },
  { name: "verdict", header: "Verdict", kind: "text", toCell: ({ verdict }) => verdict.sentence },
  { name: "verdict_rule", header: "Rule", kind: "text", toCell: ({ verdict }) => verdict.rule.name },
];

export const linkColumn: FileColumn<ConsistencyLine> = {
  name: "link",
  header: "Link",
  kind: "text",
  toCell: ({ link }) => link,
};

export function toConsistencyLines(
  { points, indicator, verdict }: ConsistencyFields,
  context: Pick<ConsistencyLine, "place" | "release" | "link">,
): readonly ConsistencyLine[] {
  return points.map((point) => ({ ...point, indicator, verdict, source: indicator.source, ...context }));
}
