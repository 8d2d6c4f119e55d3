import { scaleLinear } from "d3-scale";
import { toTickFormat } from "../axis/format-tick.js";
import { pickLabels } from "../axis/pick-labels.js";
import { round } from "../axis/round.js";
import { toValueAxis, type Tick, type ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { toTextWidth } from "../text/text-width.js";
import { isKnown } from "../value.js";
import { toEventMarks, type EventMarks } from "./events.js";
import { listPeriods, type Period } from "./periods.js";
import type { LineChartProps } from "./props.js";

/** The room that lines are drawn in: edges, axes and the events above. */
export interface LineFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: ValueAxis;
  readonly x: (period: number) => number;
  readonly periodTicks: readonly Tick[];
  readonly events: EventMarks;
}

const plotHeights = { wide: 290, narrow: 250 } as const;
const labelGaps = { wide: 22, narrow: 16 } as const;
const tickCount = 5;
const inset = 8;

/** Lays out a line chart that keeps `labelWidth` free at the right for the names of its lines. */
export function toLineFrame(props: LineChartProps, layout: Layout, labelWidth: number): LineFrame {
  const { fontSize, width } = layout;
  const periods = listPeriods(props);
  const left = toTickWidth(props, fontSize) + 8;
  const right = width - labelWidth - (labelWidth > 0 ? labelGaps[layout.name] : inset);
  const positions = [
    ...periods.map(({ period }) => period),
    ...(props.events ?? []).map(({ position }) => position),
  ];
  const x = toPeriodScale(positions, left + inset, right);
  const events = toEventMarks(props.events ?? [], { x, left, right: width, fontSize });
  const top = round(events.height + fontSize);
  const bottom = top + plotHeights[layout.name];
  const periodTicks = toPeriodTicks(periods, x, fontSize);
  return { left, right, top, bottom, axis: toAxis(props, [bottom, top]), x, periodTicks, events };
}

/** Where a period stands: evenly from the first to the last, a single one in the middle. */
export function toPeriodScale(
  positions: readonly number[],
  left: number,
  right: number,
): (period: number) => number {
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  if (!(first < last)) return () => round((left + right) / 2);
  const scale = scaleLinear().domain([first, last]).range([left, right]);
  return (period) => round(scale(period));
}

/** Names of as many periods as fit, the last one always among them. */
export function toPeriodTicks(
  periods: readonly Period[],
  x: (period: number) => number,
  fontSize: number,
): readonly Tick[] {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return [];
  const widest = Math.max(...periods.map(({ text }) => toTextWidth(text, fontSize)));
  const picked = new Set(pickLabels(periods.length, x(last.period) - x(first.period), widest + fontSize));
  return periods
    .filter((_, place) => picked.has(place))
    .map(({ period, text }) => ({ position: x(period), text }));
}

function toAxis(props: LineChartProps, range: readonly [number, number]): ValueAxis {
  const options = { range, tickCount, formatTick: toTickFormat(props), fromZero: props.fromZero ?? true };
  return toValueAxis(listValues(props), options);
}

function toTickWidth(props: LineChartProps, fontSize: number): number {
  const { ticks } = toAxis(props, [1, 0]);
  return Math.ceil(Math.max(0, ...ticks.map(({ text }) => toTextWidth(text, fontSize))));
}

function listValues({ series, band }: LineChartProps): readonly number[] {
  const known = series.flatMap(({ points }) => points.filter(isKnown));
  const ends = known.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []));
  const edges = (band?.points ?? []).flatMap(({ lower, upper }) => [lower.value, upper.value]);
  return [...known.map(({ value }) => value), ...ends, ...edges];
}
