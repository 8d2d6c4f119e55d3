import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { KnownValue } from "../value.js";

/** What most runs of a model come to at a place on the period axis: the middle one, with the range most lie in. */
export interface FanPoint {
  readonly period: number;
  readonly middle: KnownValue;
  readonly lower: KnownValue;
  readonly upper: KnownValue;
}

export interface Fan {
  readonly id: string;
  readonly label: string;
  /** Used at the fan's end where there is little room. */
  readonly shortLabel?: string | undefined;
  readonly points: readonly FanPoint[];
}

/** A line to reach: "Target 50%". */
export interface FanTarget {
  readonly label: string;
  readonly value: number;
}

export interface FanChartProps extends FigureProps, AxisProps {
  /** The first is the one the page is about; at most two. */
  readonly fans: readonly Fan[];
  /** What they are held against: the base case. Always drawn. */
  readonly reference: Fan;
  /** What the band is: "8 in 10 runs". */
  readonly rangeLabel: string;
  /** What the line is: "middle run". */
  readonly middleLabel: string;
  readonly target?: FanTarget | undefined;
  /** Heading of the table's first column: "By the end of". */
  readonly periodHeading: string;
  readonly formatPeriod: (period: number) => string;
}
