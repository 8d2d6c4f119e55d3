import type { ChartTableData, TableCell } from "../figure/table.js";
import { outcomeWords } from "../outcome/outcome.js";
import type { DotIntervalChartProps, DotIntervalRow } from "./props.js";

/** One row an area: its figure, and its interval and outcome where any row has one. */
export function toDotIntervalTable(props: DotIntervalChartProps): ChartTableData {
  const { rows, benchmark, valueHeading, intervalLabel = "Interval" } = props;
  const hasIntervals = rows.some(({ value }) => value.value !== null && value.interval);
  const hasOutcomes = rows.some(({ outcome }) => outcome);
  const toCells = ({ value, outcome }: DotIntervalRow): readonly TableCell[] => [
    value,
    ...(hasIntervals ? [printInterval(value)] : []),
    ...(hasOutcomes ? [outcome ? outcomeWords[outcome] : outcomeWords["not-comparable"]] : []),
  ];
  const benchmarkRow: DotIntervalRow | null = benchmark
    ? { id: "benchmark", label: benchmark.label, value: { value: benchmark.value, text: benchmark.text } }
    : null;
  const spare = [...(hasIntervals ? ["no interval"] : []), ...(hasOutcomes ? ["benchmark"] : [])];
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.rowHeading,
    columns: [
      valueHeading,
      ...(hasIntervals ? [intervalLabel] : []),
      ...(hasOutcomes ? [benchmark ? `Against ${benchmark.label}` : "Outcome"] : []),
    ],
    rows: [
      ...(benchmarkRow ? [{ header: benchmarkRow.label, cells: [benchmarkRow.value, ...spare] }] : []),
      ...rows.map((row) => ({ header: row.label, href: row.href, cells: toCells(row) })),
    ],
  };
}

function printInterval(value: DotIntervalRow["value"]): TableCell {
  if (value.value === null) return { ...value };
  return value.interval?.text ?? "no interval";
}
