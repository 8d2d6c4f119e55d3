import { line } from "d3-shape";
import { isKnown } from "../value.js";
import type { LineBreak, LinePoint } from "./props.js";
import { toRuns, type Placed, type RunOptions } from "./runs.js";
import { toBreakMarks, toGaps, toWhiskers, type BreakMark, type Gap, type Whisker } from "./trace-marks.js";

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  /** Has no neighbour to be joined to, so nothing but the dot shows it. */
  readonly alone: boolean;
}

/** One series as drawn: its unbroken lines, and a mark for whatever interrupts them. */
export interface Trace {
  readonly paths: readonly string[];
  readonly dots: readonly Dot[];
  readonly gaps: readonly Gap[];
  readonly breaks: readonly BreakMark[];
  readonly whiskers: readonly Whisker[];
}

export interface TraceOptions extends RunOptions {
  readonly label: string;
  /** Where gaps stand in a series without any figure. */
  readonly middle: number;
  readonly formatPeriod: (period: number) => string;
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
  const { label, x, y, middle, formatPeriod } = options;
  const sorted = points.toSorted((a, b) => a.period - b.period);
  const runs = toRuns(sorted, breaks, options);
  const placed = runs.flat();
  const alone = new Set(runs.filter(({ length }) => length === 1).map(([point]) => point?.period));
  const toTitle = ({ period, text }: LinePoint) => `${label}, ${formatPeriod(period)}: ${text}`;
  return {
    paths: runs.filter(({ length }) => length > 1).map((run) => toPath(run) ?? ""),
    dots: sorted.filter(isKnown).map((point) => ({
      x: x(point.period),
      y: y(point.value),
      title: toTitle(point),
      alone: alone.has(point.period),
    })),
    gaps: toGaps(sorted, placed, { x, middle, toTitle }),
    breaks: toBreakMarks(breaks, placed, label),
    whiskers: toWhiskers(sorted, x, y),
  };
}
