import { round } from "../axis/round.js";
import { toTextWidth } from "../text/text-width.js";
import { wrapText } from "../text/wrap-text.js";
import type { LineEvent } from "./props.js";

export interface EventMark {
  readonly x: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
  readonly textX: number;
  /** Baseline of the first line. */
  readonly textY: number;
  readonly top: number;
}

export interface EventMarks {
  readonly marks: readonly EventMark[];
  /** Room that the labels take above the drawing. */
  readonly height: number;
}

export interface EventOptions {
  readonly x: (position: number) => number;
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

const lineHeight = 1.2;
const gap = 6;

interface Lane {
  readonly end: number;
}

/** Labels of dated events above the drawing, in as many lanes as they need not to overlap. */
export function toEventMarks(events: readonly LineEvent[], options: EventOptions): EventMarks {
  const { x, left, right, fontSize } = options;
  const lanes: Lane[] = [];
  const labelWidth = (right - left) * 0.55;
  const laid = events
    .toSorted((a, b) => a.position - b.position)
    .map((event) => {
      const at = x(event.position);
      const anchor = at > (left + right) / 2 ? "end" : "start";
      const lines = wrapText(event.label, { width: labelWidth, fontSize });
      const width = Math.max(...lines.map((line) => toTextWidth(line, fontSize)));
      const from = anchor === "start" ? at : at - width - gap;
      const free = lanes.findIndex(({ end }) => end + gap <= from);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = { end: from + width + gap };
      return { at, anchor, lines, lane } as const;
    });
  const heights = lanes.map((_, lane) =>
    Math.max(...laid.filter((l) => l.lane === lane).map((l) => l.lines.length)),
  );
  const tops = heights.map((_, lane) => sum(heights.slice(0, lane)) * fontSize * lineHeight + lane * gap);
  return {
    height: lanes.length === 0 ? 0 : sum(heights) * fontSize * lineHeight + lanes.length * gap,
    marks: laid.map(({ at, anchor, lines, lane }) => {
      const top = tops[lane] ?? 0;
      const textX = anchor === "start" ? at + gap : at - gap;
      return { x: at, lines, anchor, textX: round(textX), textY: round(top + fontSize), top: round(top) };
    }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
