import { round } from "../axis/round.js";
import type { ValueAxis } from "../axis/value-axis.js";
import type { Layout } from "../figure/figure.js";
import { isKnown } from "../value.js";
import { toCallouts, type Callout } from "./callouts.js";
import type { DistributionChartProps, DistributionRow } from "./props.js";
import { toStripWords, type StripWords } from "./strip-words.js";
import { toSwarm } from "./swarm.js";

export interface Dot {
  readonly id: string;
  readonly x: number;
  /** Distance from the middle line. */
  readonly offset: number;
  readonly title: string;
  /** How far chance alone could have moved it. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export interface Strip extends StripWords {
  readonly top: number;
  readonly height: number;
  /** Where the words begin. */
  readonly wordsTop: number;
  /** The line that the points gather around, and how far the strip reaches on either side of it. */
  readonly middle: number;
  readonly half: number;
  readonly dots: readonly Dot[];
  readonly highlighted: readonly Dot[];
  readonly callouts: readonly Callout[];
  readonly calloutsTop: number;
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  readonly benchmark: number | null;
  /** How many points lie beyond the ends of the axis. */
  readonly beyond: { readonly low: number; readonly high: number };
}

export interface StripOptions {
  readonly props: DistributionChartProps;
  readonly layout: Layout;
  readonly axis: ValueAxis;
  readonly top: number;
  /** Edge of the room for words. */
  readonly left: number;
  readonly radius: number;
}

export const wordHeight = 1.25;
const padding = 10;
const leastHalf = 14;
const mostHalf = { wide: 52, narrow: 46 } as const;

/** Lays out one strip: its words, the names of highlighted points, and the swarm below them. */
export function toStrip(row: DistributionRow, options: StripOptions): Strip {
  const { layout, axis, top, left, radius, props } = options;
  const line = layout.fontSize * wordHeight;
  const words = toStripWords(row, { layout, width: left });
  const dots = toDots(row, options);
  const callouts = toNames(row, options);
  const lanes = Math.max(0, ...callouts.map(({ lane }) => lane + 1));
  const half = round(Math.max(leastHalf, ...dots.map(({ offset }) => Math.abs(offset) + radius + 3)));
  const above = (words.linesAbove + lanes) * line;
  const beside = words.linesAbove > 0 ? 0 : (words.label.length + words.details.length) * line;
  const body = Math.max(half * 2, beside - above);
  const middle = round(top + padding + above + body / 2);
  return {
    ...words,
    top,
    height: round(padding * 2 + above + body),
    wordsTop: words.linesAbove > 0 ? top + padding : Math.max(top + padding, round(middle - beside / 2)),
    middle,
    half,
    dots: dots.filter(({ id }) => !props.highlighted?.includes(id)),
    highlighted: dots.filter(({ id }) => props.highlighted?.includes(id)),
    callouts,
    calloutsTop: round(top + padding + words.linesAbove * line),
    ...toMarks(row, axis),
  };
}

function toDots(row: DistributionRow, { axis, layout, radius }: StripOptions): readonly Dot[] {
  const [low, high] = axis.domain;
  const within = row.points.filter(isKnown).filter(({ value }) => low <= value && value <= high);
  const positions = within.map(({ value }) => axis.position(value));
  const offsets = toSwarm(positions, { radius: radius + 0.4, reach: mostHalf[layout.name] - radius });
  return within.map((point, place) => ({
    id: point.id,
    x: positions[place] ?? 0,
    offset: offsets[place] ?? 0,
    title: `${point.label}, ${row.label}: ${point.text}`,
    interval: point.interval
      ? { lower: axis.position(point.interval.lower), upper: axis.position(point.interval.upper) }
      : null,
  }));
}

function toNames(row: DistributionRow, { props, axis, layout, left }: StripOptions): readonly Callout[] {
  const named = (props.highlighted ?? []).flatMap((id) => row.points.filter((point) => point.id === id));
  const alreadyNamed = props.highlighted?.length === 1 && row !== props.rows[0];
  const inputs = named.map((point) => ({
    text: alreadyNamed ? point.text : `${point.label} ${point.text}`,
    x: isKnown(point) ? axis.position(point.value) : null,
  }));
  return toCallouts(inputs, { left, right: layout.width, fontSize: layout.fontSize });
}

function toMarks({ quartiles, benchmark, points }: DistributionRow, axis: ValueAxis) {
  const [low, high] = axis.domain;
  const known = points.filter(isKnown);
  return {
    quartiles: quartiles
      ? {
          lower: axis.position(quartiles.lower.value),
          median: axis.position(quartiles.median.value),
          upper: axis.position(quartiles.upper.value),
        }
      : null,
    benchmark: benchmark ? axis.position(benchmark.value) : null,
    beyond: {
      low: known.filter(({ value }) => value < low).length,
      high: known.filter(({ value }) => value > high).length,
    },
  };
}
