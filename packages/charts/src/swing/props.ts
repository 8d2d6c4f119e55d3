import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { Benchmark, KnownValue } from "../value.js";

/** What a model comes to with one assumption at one end of its range. */
export interface SwingEnd {
  /** The assumption's value there: "8%". */
  readonly setting: string;
  readonly result: KnownValue;
}

export interface SwingRow {
  readonly id: string;
  readonly label: string;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
}

export interface SwingChartProps extends FigureProps, AxisProps {
  /** Drawn in this order: the widest first. */
  readonly rows: readonly SwingRow[];
  /** What the model comes to with every assumption at its likeliest value. */
  readonly centre: Benchmark;
  /** Heading of the rows: "Assumption". */
  readonly rowHeading: string;
  /** What the ends of a range are: "least", "most". */
  readonly endHeadings: { readonly low: string; readonly high: string };
}
