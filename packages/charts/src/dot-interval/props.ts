import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { Outcome } from "../outcome/outcome.js";
import type { Benchmark, PrintedValue } from "../value.js";

export interface DotIntervalRow {
  readonly id: string;
  readonly label: string;
  /** Where the row's name leads, in the table. */
  readonly href?: string | undefined;
  /** Its interval, where there is one, is `value.interval`. */
  readonly value: PrintedValue;
  readonly outcome?: Outcome | undefined;
  /** Set in bold: the area that the page is about. */
  readonly emphasised?: boolean | undefined;
}

export interface DotIntervalChartProps extends FigureProps, AxisProps {
  /** Drawn in this order. */
  readonly rows: readonly DotIntervalRow[];
  readonly benchmark?: Benchmark | undefined;
  /** Heading of the rows: "Region". */
  readonly rowHeading: string;
  /** Heading of the figures: "Turnover rate". */
  readonly valueHeading: string;
  /** What the bars are: "95% interval". */
  readonly intervalLabel?: string | undefined;
  /** The named rule by which outcomes are told, shown beside their key. */
  readonly outcomeRule?: string | undefined;
  /** Ends of the axis; what lies beyond is marked at its edge. Without it the axis holds everything. */
  readonly domain?: readonly [number, number] | undefined;
}
