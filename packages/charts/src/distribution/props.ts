import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { Benchmark, KnownValue, PrintedValue } from "../value.js";

export type DistributionPoint = PrintedValue & { readonly id: string; readonly label: string };

export interface Quartiles {
  readonly lower: KnownValue;
  readonly median: KnownValue;
  readonly upper: KnownValue;
}

/** One strip of points: a year, or an indicator. */
export interface DistributionRow {
  readonly id: string;
  readonly label: string;
  readonly points: readonly DistributionPoint[];
  readonly quartiles?: Quartiles | undefined;
  readonly benchmark?: Benchmark | undefined;
}

export interface DistributionChartProps extends FigureProps, AxisProps {
  readonly rows: readonly DistributionRow[];
  /** Ids of the points that are drawn in colour and named, each with its interval where it has one. */
  readonly highlighted?: readonly string[] | undefined;
  /** What a point is: "Local authority". */
  readonly pointHeading: string;
  /** Ends of the axis; what lies beyond is counted at its edge. Without it the axis holds everything. */
  readonly domain?: readonly [number, number] | undefined;
}
