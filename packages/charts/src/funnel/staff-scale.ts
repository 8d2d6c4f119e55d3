import { scaleSqrt } from "d3-scale";
import { round } from "../axis/round.js";
import type { Tick } from "../axis/value-axis.js";
import { toTextWidth } from "../text/text-width.js";

export interface StaffScale {
  readonly position: (denominator: number) => number;
  readonly ticks: readonly Tick[];
}

const steps = [1, 2, 5] as const;
const numbers = new Intl.NumberFormat("en-GB");

/** An axis of denominators by their square root: small areas keep their room, and chance narrows along it evenly. */
export function toStaffScale(
  denominators: readonly number[],
  range: readonly [number, number],
  fontSize: number,
): StaffScale {
  const most = Math.max(1, ...denominators);
  const scale = scaleSqrt().domain([0, most]).range(range);
  const position = (denominator: number) => round(scale(denominator));
  const candidates = listCandidates(most).map((value) => ({
    position: position(value),
    text: numbers.format(value),
  }));
  return { position, ticks: keepApart(candidates, fontSize) };
}

/** 0, and 1, 2 and 5 times each power of ten from 10 up to the largest; all from 1 where that is small. */
function listCandidates(most: number): readonly number[] {
  const last = Math.floor(Math.log10(most));
  const first = Math.min(1, last);
  const powers = Array.from({ length: last - first + 1 }, (_, power) => 10 ** (first + power));
  const values = powers.flatMap((power) => steps.map((step) => step * power));
  return [0, ...values.filter((value) => value <= most)];
}

/** The ticks that fit, the largest first, since the smallest stand closest together. */
function keepApart(candidates: readonly Tick[], fontSize: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of candidates.toReversed()) {
    const next = kept[0];
    const room = next === undefined ? Infinity : next.position - tick.position;
    const needed = (toTextWidth(tick.text, fontSize) + toTextWidth(next?.text ?? "", fontSize)) / 2;
    if (room >= needed + fontSize * 0.8) kept.unshift(tick);
  }
  return kept;
}
