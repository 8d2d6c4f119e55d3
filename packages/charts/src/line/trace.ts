import { line } from "d3-shape";
import { round } from "../axis/round.js";
import { isKnown } from "../value.js";
import type { LineBreak, LinePoint } from "./props.js";

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  /** Has no neighbour to be joined to, so nothing but the dot shows it. */
  readonly alone: boolean;
}

export interface Gap {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly title: string;
}

export interface BreakMark {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

export interface Whisker {
  readonly x: number;
  readonly lower: number;
  readonly upper: number;
}

/** One series as drawn: its unbroken lines, and a mark for whatever interrupts them. */
export interface Trace {
  readonly paths: readonly string[];
  readonly dots: readonly Dot[];
  readonly gaps: readonly Gap[];
  readonly breaks: readonly BreakMark[];
  readonly whiskers: readonly Whisker[];
}

export interface TraceOptions {
  readonly label: string;
  readonly x: (period: number) => number;
  readonly y: (value: number) => number;
  readonly formatPeriod: (period: number) => string;
}

interface Placed {
  readonly period: number;
  readonly x: number;
  readonly y: number;
}

const toPath = line<Placed>(
  (point) => point.x,
  (point) => point.y,
);

/** Draws a series: missing points and breaks end a line, and the next point begins another. */
export function toTrace(
  points: readonly LinePoint[],
  breaks: readonly LineBreak[],
  options: TraceOptions,
): Trace {
  const sorted = points.toSorted((a, b) => a.period - b.period);
  const runs = toRuns(sorted, breaks, options);
  const placed = runs.flat();
  const alone = new Set(
    runs.filter((run) => run.length === 1).flatMap((run) => run.map(({ period }) => period)),
  );
  const { label, x, y, formatPeriod } = options;
  return {
    paths: runs.filter((run) => run.length > 1).map((run) => toPath(run) ?? ""),
    dots: sorted.filter(isKnown).map((point) => ({
      x: x(point.period),
      y: y(point.value),
      title: `${label}, ${formatPeriod(point.period)}: ${point.text}`,
      alone: alone.has(point.period),
    })),
    gaps: sorted
      .filter((point) => point.value === null)
      .map((point) => ({
        x: x(point.period),
        y: between(placed, x(point.period)) ?? y(0),
        text: point.text,
        title: `${label}, ${formatPeriod(point.period)}: ${point.text}, ${point.value === null ? point.reason : ""}`,
      })),
    breaks: breaks.flatMap((lineBreak) => toBreakMark(placed, lineBreak, label)),
    whiskers: sorted
      .filter(isKnown)
      .flatMap(({ period, interval }) =>
        interval ? [{ x: x(period), lower: y(interval.lower), upper: y(interval.upper) }] : [],
      ),
  };
}

function toRuns(
  points: readonly LinePoint[],
  breaks: readonly LineBreak[],
  { x, y }: TraceOptions,
): Placed[][] {
  const runs: Placed[][] = [[]];
  let previous = -Infinity;
  for (const point of points) {
    if (breaks.some(({ period }) => previous < period && period <= point.period)) runs.push([]);
    if (point.value === null) runs.push([]);
    else runs.at(-1)?.push({ period: point.period, x: x(point.period), y: y(point.value) });
    previous = point.period;
  }
  return runs.filter((run) => run.length > 0);
}

function toBreakMark(
  placed: readonly Placed[],
  { period, reason }: LineBreak,
  label: string,
): readonly BreakMark[] {
  const before = placed.findLast((point) => point.period < period);
  const after = placed.find((point) => point.period >= period);
  if (!before || !after) return [];
  return [
    { x: round((before.x + after.x) / 2), y: round((before.y + after.y) / 2), title: `${label}: ${reason}` },
  ];
}

function between(placed: readonly Placed[], x: number): number | undefined {
  const before = placed.findLast((point) => point.x < x);
  const after = placed.find((point) => point.x > x);
  if (!before || !after) return (before ?? after)?.y;
  return round(before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x));
}
