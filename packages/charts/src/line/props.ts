import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { KnownValue, PrintedValue } from "../value.js";

/** A figure at a place on the period axis: the year, or a fraction of it. */
export type LinePoint = PrintedValue & { readonly period: number };

/** The series starts anew at `period`: what comes before is never joined to it. */
export interface LineBreak {
  readonly period: number;
  readonly reason: string;
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** Used at the line's end where there is little room. */
  readonly shortLabel?: string | undefined;
  readonly points: readonly LinePoint[];
  readonly breaks?: readonly LineBreak[] | undefined;
}

export interface LineBandPoint {
  readonly period: number;
  readonly lower: KnownValue;
  readonly middle: KnownValue;
  readonly upper: KnownValue;
}

/** A range by period behind the lines, such as the quartiles of all authorities. */
export interface LineBand {
  readonly label: string;
  /** Column headings of the three figures in the table. */
  readonly headings: { readonly lower: string; readonly middle: string; readonly upper: string };
  readonly points: readonly LineBandPoint[];
}

/** Something dated that readers should know of, as a labelled vertical line. */
export interface LineEvent {
  readonly position: number;
  readonly label: string;
}

export interface LineChartProps extends FigureProps, AxisProps {
  readonly series: readonly LineSeries[];
  /** Id of the series that stands out; the others turn grey. */
  readonly emphasis?: string | undefined;
  readonly band?: LineBand | undefined;
  readonly events?: readonly LineEvent[] | undefined;
  /** Heading of the table's first column. */
  readonly seriesHeading: string;
  readonly formatPeriod?: ((period: number) => string) | undefined;
  /** What the bars on points are, where they have an interval: "95% interval". */
  readonly intervalLabel?: string | undefined;
  /** Whether the value axis starts at zero; true unless said otherwise. */
  readonly fromZero?: boolean | undefined;
}
