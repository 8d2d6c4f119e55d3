import { toTickFormat } from "../axis/format-tick.js";
import { round } from "../axis/round.js";
import { spaceTicks } from "../axis/space-ticks.js";
import { toValueAxis, type Tick, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toTextWidth } from "../text/text-width.js";
import { isKnown } from "../value.js";
import { toColumns, type Columns } from "./columns.js";
import type { DotIntervalChartProps } from "./props.js";
import { toDrawnRows, type DrawnRow } from "./rows.js";

export interface DrawnBenchmark {
  readonly x: number;
  /** Baseline of its name, between the names of the ticks and the rows. */
  readonly y: number;
  readonly label: string;
  readonly textX: number;
  readonly anchor: "start" | "middle" | "end";
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
  const top = round((props.benchmark ? fontSize * 1.7 : fontSize / 2) + (ticksAbove ? fontSize * 1.5 : 0));
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
    benchmark: toBenchmark(props, axis, { layout, y: round(top - fontSize * 0.7) }),
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

function toBenchmark(
  { benchmark }: DotIntervalChartProps,
  axis: ValueAxis,
  { layout, y }: { readonly layout: Layout; readonly y: number },
): DrawnBenchmark | null {
  if (!benchmark) return null;
  const x = axis.position(benchmark.value);
  const label = `${benchmark.label} ${benchmark.text}`;
  const half = toTextWidth(label, layout.fontSize, "bold") / 2;
  if (x - half < 0) return { x, y, label, textX: 0, anchor: "start" };
  if (x + half > layout.width) return { x, y, label, textX: layout.width, anchor: "end" };
  return { x, y, label, textX: x, anchor: "middle" };
}
