import { area, line } from "d3-shape";
import type { LineBandPoint } from "./props.js";

export interface BandShape {
  readonly area: string;
  readonly middle: string;
}

/** The range from lower to upper as one shape, with its middle as a line. */
export function toBandShape(
  points: readonly LineBandPoint[],
  x: (period: number) => number,
  y: (value: number) => number,
): BandShape {
  const sorted = points.toSorted((a, b) => a.period - b.period);
  const across = ({ period }: LineBandPoint) => x(period);
  const shape = area<LineBandPoint>(
    across,
    ({ lower }) => y(lower.value),
    ({ upper }) => y(upper.value),
  );
  const middle = line<LineBandPoint>(across, (point) => y(point.middle.value));
  return { area: shape(sorted) ?? "", middle: middle(sorted) ?? "" };
}
