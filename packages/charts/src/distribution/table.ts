import type { ChartTableData, TableRow } from "../figure/table.js";
import type { DistributionChartProps, DistributionRow } from "./props.js";

/** One row a point and one column a strip, under the quartiles and benchmarks. */
export function toDistributionTable(props: DistributionChartProps): ChartTableData {
  const { rows } = props;
  const points = new Map(rows.flatMap((row) => row.points.map(({ id, label }) => [id, label] as const)));
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.pointHeading,
    columns: rows.map(({ label }) => label),
    rows: [
      ...toBenchmarkRows(rows),
      ...toQuartileRows(rows),
      ...[...points].map(([id, header]) => ({
        header,
        cells: rows.map((row) => row.points.find((point) => point.id === id) ?? "no figure"),
      })),
    ],
  };
}

function toBenchmarkRows(rows: readonly DistributionRow[]): readonly TableRow[] {
  const labels = new Set(rows.flatMap(({ benchmark }) => (benchmark ? [benchmark.label] : [])));
  return [...labels].map((header) => ({
    header,
    cells: rows.map(({ benchmark }) => (benchmark?.label === header ? benchmark : "not shown")),
  }));
}

function toQuartileRows(rows: readonly DistributionRow[]): readonly TableRow[] {
  if (!rows.some(({ quartiles }) => quartiles)) return [];
  const edges = [
    ["Lower quartile", "lower"],
    ["Median", "median"],
    ["Upper quartile", "upper"],
  ] as const;
  return edges.map(([header, edge]) => ({
    header,
    cells: rows.map(({ quartiles }) => quartiles?.[edge] ?? "not shown"),
  }));
}
