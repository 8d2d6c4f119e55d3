import { round } from "../axis/round.js";
import { toTextWidth } from "../text/text-width.js";
import { isKnown, isMissing } from "../value.js";
import type { LineBreak, LinePoint } from "./props.js";
import type { Placed } from "./runs.js";

export interface Gap {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Room for the symbol. */
  readonly width: number;
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

export interface GapOptions {
  readonly x: (period: number) => number;
  /** Where gaps stand in a series without any figure. */
  readonly middle: number;
  readonly toTitle: (point: LinePoint) => string;
}

const gapFontSize = 14;
const leastGapWidth = 18;

/** A mark for each missing point, on the way from the figure before it to the figure after it. */
export function toGaps(
  points: readonly LinePoint[],
  placed: readonly Placed[],
  options: GapOptions,
): readonly Gap[] {
  return points.filter(isMissing).map((point) => ({
    x: options.x(point.period),
    y: between(placed, options.x(point.period)) ?? options.middle,
    text: point.text,
    width: Math.max(leastGapWidth, Math.ceil(toTextWidth(point.text, gapFontSize)) + 8),
    title: `${options.toTitle(point)}, ${point.reason}`,
  }));
}

/** A mark for each break, halfway between the figures on its two sides. */
export function toBreakMarks(
  breaks: readonly LineBreak[],
  placed: readonly Placed[],
  label: string,
): readonly BreakMark[] {
  return breaks.flatMap(({ period, reason }) => {
    const before = placed.findLast((point) => point.period < period);
    const after = placed.find((point) => point.period >= period);
    if (!before || !after) return [];
    return [
      {
        x: round((before.x + after.x) / 2),
        y: round((before.y + after.y) / 2),
        title: `${label}: ${reason}`,
      },
    ];
  });
}

export function toWhiskers(
  points: readonly LinePoint[],
  x: (period: number) => number,
  y: (value: number) => number,
): readonly Whisker[] {
  return points.filter(isKnown).flatMap(({ period, interval }) => {
    return interval ? [{ x: x(period), lower: y(interval.lower), upper: y(interval.upper) }] : [];
  });
}

function between(placed: readonly Placed[], x: number): number | undefined {
  const before = placed.findLast((point) => point.x < x);
  const after = placed.find((point) => point.x > x);
  if (!before || !after) return (before ?? after)?.y;
  return round(before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x));
}
