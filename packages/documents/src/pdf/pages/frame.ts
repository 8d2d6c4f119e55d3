/** A sheet of A4 and the part of it that holds the text, in points. */
export interface Frame {
  readonly sheet: readonly [width: number, height: number];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Orientation = "portrait" | "landscape";

const [short, long] = [595.28, 841.89] as const;
const side = 51;
const head = 54;
const foot = 56;

export function toFrame(orientation: Orientation): Frame {
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  return {
    sheet: [width, height],
    left: side,
    top: head,
    width: width - 2 * side,
    height: height - head - foot,
  };
}
