import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { LineBreak, LinePoint } from "../line/props.js";

export interface Series {
  readonly label: string;
  readonly points: readonly LinePoint[];
}

export interface Panel extends Series {
  readonly id: string;
  readonly href?: string | undefined;
  readonly breaks?: readonly LineBreak[] | undefined;
}

export interface SmallMultiplesProps extends FigureProps, AxisProps {
  /** Drawn in this order, row by row. */
  readonly panels: readonly Panel[];
  /** The series in every panel, such as England; none where it would not fit the panels' scale. */
  readonly reference?: Series | undefined;
  /** What a panel is: "Region". */
  readonly panelHeading: string;
  readonly formatPeriod?: ((period: number) => string) | undefined;
  /** Whether the value axis starts at zero; true unless said otherwise. */
  readonly fromZero?: boolean | undefined;
}
