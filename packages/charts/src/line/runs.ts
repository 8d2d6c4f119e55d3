import { isMissing } from "../value.js";
import type { LineBreak, LinePoint } from "./props.js";

export interface Placed {
  readonly period: number;
  readonly x: number;
  readonly y: number;
}

export interface RunOptions {
  readonly x: (period: number) => number;
  readonly y: (value: number) => number;
}

/** Stretches of a series that may be joined: a missing point or a break ends one. Points are in order of period. */
export function toRuns(
  points: readonly LinePoint[],
  breaks: readonly LineBreak[],
  { x, y }: RunOptions,
): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]];
  let previous = -Infinity;
  for (const point of points) {
    if (isMissing(point) || breaks.some(({ period }) => previous < period && period <= point.period))
      runs.push([]);
    if (!isMissing(point)) runs.at(-1)?.push({ period: point.period, x: x(point.period), y: y(point.value) });
    previous = point.period;
  }
  return runs.filter((run) => run.length > 0);
}
