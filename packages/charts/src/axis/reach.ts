import { round } from "./round.js";
import type { ValueAxis } from "./value-axis.js";

/** A stretch of an axis, and at which of its ends it goes on beyond the axis. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly beyondLow: boolean;
  readonly beyondHigh: boolean;
}

/** The part of a range of values that an axis shows. */
export function toReach(axis: ValueAxis, lower: number, upper: number): Reach {
  const [low, high] = axis.domain;
  return {
    from: round(axis.position(lower)),
    to: round(axis.position(upper)),
    beyondLow: lower < low,
    beyondHigh: upper > high,
  };
}
