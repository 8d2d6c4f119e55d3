import { round } from "../axis/round.js";
import { toTextWidth } from "../text/text-width.js";

/** A highlighted point that is to be named. */
export interface CalloutInput {
  readonly text: string;
  /** Null for a point without a figure: it is named at the left, with its shorthand. */
  readonly x: number | null;
}

export interface Callout {
  readonly text: string;
  /** The point's place on the axis. */
  readonly x: number | null;
  readonly left: number;
  /** Counted from the top; names that would overlap stand in different lanes. */
  readonly lane: number;
}

export interface CalloutOptions {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

const gap = 12;

/** Finds a place above a strip for each name, over its point as nearly as the edges allow. */
export function toCallouts(inputs: readonly CalloutInput[], options: CalloutOptions): readonly Callout[] {
  const { left, right, fontSize } = options;
  const ends: number[] = [];
  const placed = new Map<CalloutInput, Callout>();
  for (const input of inputs.toSorted((a, b) => (a.x ?? left) - (b.x ?? left))) {
    const width = toTextWidth(input.text, fontSize, "bold");
    const wanted = input.x === null ? left : input.x - width / 2;
    const from = Math.max(left, Math.min(wanted, right - width));
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = from + width;
    placed.set(input, { ...input, left: round(from), lane });
  }
  return inputs.flatMap((input) => placed.get(input) ?? []);
}
