import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { KnownValue, PrintedValue } from "../value.js";
import type { FunnelPlace } from "./place.js";

/** An area by its size and its rate. A rate without a value is one that rounds to zero, and stands there. */
export interface FunnelPoint {
  readonly id: string;
  readonly label: string;
  /** Where the area's name leads, in the table. */
  readonly href?: string | undefined;
  readonly denominator: KnownValue;
  readonly rate: PrintedValue;
  readonly place: FunnelPlace;
}

/** The limits at one denominator. */
export interface FunnelLimit {
  readonly denominator: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export interface FunnelChartProps extends FigureProps, AxisProps {
  readonly points: readonly FunnelPoint[];
  /** From the smallest denominator to the largest. */
  readonly limits: readonly FunnelLimit[];
  /** The rate that the limits lie round. */
  readonly centre: KnownValue;
  /** What the centre is: "pooled over the areas shown". */
  readonly centreLabel: string;
  /** Heading of the areas: "Local authority". */
  readonly rowHeading: string;
  /** Heading of the rates: "Turnover rate". */
  readonly rateHeading: string;
  /** What the rate divides by: "Social workers in post (FTE)". */
  readonly denominatorHeading: string;
  /** The named rule by which the limits are made, shown beside the key. */
  readonly limitsRule?: string | undefined;
}
