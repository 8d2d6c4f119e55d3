import { toTextWidth } from "../text/text-width.js";
import type { Box, Place } from "./boxes.js";

/** Somewhere a name could stand: its rectangle, and how far that is from the point. */
export interface Candidate {
  readonly box: Box;
  readonly distance: number;
}

export interface NameSize {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

export const labelLineHeight = 1.15;
const directions = 16;

/** Places for a name all round its point, on rings of the given distances. */
export function listCandidates(
  { x, y }: Place,
  { lines, fontSize }: NameSize,
  rings: readonly number[],
): readonly Candidate[] {
  const width = Math.max(...lines.map((line) => toTextWidth(line, fontSize)));
  const height = lines.length * fontSize * labelLineHeight;
  return rings.flatMap((distance) =>
    Array.from({ length: directions }, (_, direction) => {
      const angle = (direction * 2 * Math.PI) / directions;
      const left = x + Math.cos(angle) * (distance + width / 2) - width / 2;
      const top = y + Math.sin(angle) * (distance + height / 2) - height / 2;
      return { distance, box: { left, right: left + width, top, bottom: top + height } };
    }),
  );
}
