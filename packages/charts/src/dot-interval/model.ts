import { toTickFormat } from "../axis/format-tick.js";
import { round } from "../axis/round.js";
import { spaceTicks } from "../axis/space-ticks.js";
import { toValueAxis, type Tick, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toTextWidth } from "../text/text-width.js";
import { wrapText } from "../text/wrap-text.js";
import { isKnown } from "../value.js";
import { toColumns, type Columns } from "./columns.js";
import type { DotIntervalChartProps } from "./props.js";
import { rowLineHeight, toDrawnRows, type DrawnRow } from "./rows.js";

export interface DrawnBenchmark {
  readonly x: number;
  readonly lines: readonly string[];
  /** Middle of its name: over its line as nearly as the edges allow. */
  readonly middle: number;
  /** Baseline of the name's first line, between the names of the ticks and the rows. */
  readonly y: number;
}

interface BenchmarkRoom {
  readonly layout: Layout;
  readonly lines: readonly string[];
  readonly y: number;
}

export interface DotIntervalModel {
  readonly height: number;
  readonly columns: Columns;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  /** A long chart names its ticks above as well as below. */
  readonly ticksAbove: boolean;
  readonly rows: readonly DrawnRow[];
  readonly benchmark: DrawnBenchmark | null;
}

const denseFrom = 40;
const ticksAboveFrom = 20;
const paddings = { wide: { open: 12, dense: 4 }, narrow: { open: 12, dense: 6 } } as const;
const inset = 8;

/** Everything that a dot-and-interval chart draws, in pixels of its layout. */
export function toDotIntervalModel(props: DotIntervalChartProps, layout: Layout): DotIntervalModel {
  const { fontSize } = layout;
  const columns = toColumns(props.rows, layout);
  const axis = toAxis(props, columns, layout);
  const ticksAbove = props.rows.length >= ticksAboveFrom;
  const lines = toBenchmarkLines(props, layout);
  const benchmarkTop = ticksAbove ? fontSize * 1.5 : 0;
  const top = round(benchmarkTop + (lines.length * rowLineHeight + 0.5) * fontSize);
  const padding = paddings[layout.name][props.rows.length >= denseFrom ? "dense" : "open"];
  const rows = toDrawnRows(props.rows, { layout, columns, axis, top, padding });
  const bottom = round(rows.reduce((sum, { height }) => sum + height, top));
  return {
    height: round(bottom + fontSize * 1.8),
    columns,
    top,
    bottom,
    ticks: spaceTicks(axis.ticks, fontSize),
    ticksAbove,
    rows,
    benchmark: toBenchmark(props, axis, { layout, lines, y: benchmarkTop + fontSize }),
  };
}

function toAxis(props: DotIntervalChartProps, { plotLeft, plotRight }: Columns, { name }: Layout): ValueAxis {
  const known = props.rows.flatMap(({ value }) => (isKnown(value) ? [value] : []));
  const ends = known.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []));
  const values = [
    ...known.map(({ value }) => value),
    ...ends,
    ...(props.benchmark ? [props.benchmark.value] : []),
  ];
  return toValueAxis(values, {
    range: [plotLeft + inset, plotRight - inset],
    formatTick: toTickFormat(props),
    tickCount: name === "wide" ? 6 : 4,
    fromZero: false,
    domain: props.domain,
  });
}

function toBenchmarkLines(
  { benchmark }: DotIntervalChartProps,
  { width, fontSize }: Layout,
): readonly string[] {
  if (!benchmark) return [];
  return wrapText(`${benchmark.label} ${benchmark.text}`, { width, fontSize, weight: "bold", maxLines: 3 });
}

function toBenchmark(
  { benchmark }: DotIntervalChartProps,
  axis: ValueAxis,
  room: BenchmarkRoom,
): DrawnBenchmark | null {
  if (!benchmark) return null;
  const { width, fontSize } = room.layout;
  const x = axis.position(benchmark.value);
  const half = Math.max(...room.lines.map((line) => toTextWidth(line, fontSize, "bold"))) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return { x, lines: room.lines, middle: round(middle), y: room.y };
}
