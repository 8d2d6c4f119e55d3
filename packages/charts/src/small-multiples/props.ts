import type { AxisProps, FigureProps } from "../figure/figure.js";
import type { LineBreak, LinePoint } from "../line/props.js";

export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly points: readonly LinePoint[];
  readonly breaks?: readonly LineBreak[] | undefined;
}

export interface SmallMultiplesProps extends FigureProps, AxisProps {
  /** Drawn in this order, row by row. */
  readonly panels: readonly Panel[];
  /** The series in every panel, such as England. */
  readonly reference: { readonly label: string; readonly points: readonly LinePoint[] };
  /** What a panel is: "Region". */
  readonly panelHeading: string;
  readonly formatPeriod?: ((period: number) => string) | undefined;
  /** Whether the value axis starts at zero; true unless said otherwise. */
  readonly fromZero?: boolean | undefined;
}
