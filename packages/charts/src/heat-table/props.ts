import type { FigureProps } from "../figure/figure.js";
import type { Outcome } from "../outcome/outcome.js";
import type { PrintedValue } from "../value.js";

export interface HeatColumn {
  readonly id: string;
  readonly label: string;
  /** Unit and direction under the name: "%, lower is better". */
  readonly detail?: string | undefined;
  /** Where the heading leads, for example to this table sorted by it. */
  readonly href?: string | undefined;
  readonly sort?: "ascending" | "descending" | undefined;
}

export type HeatCell = PrintedValue & {
  readonly outcome?: Outcome | undefined;
  /** Whether a note on the figure stands elsewhere on the page: the cell then bears a dagger. */
  readonly noted?: boolean | undefined;
};

export interface HeatRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** One for each column, in the same order. */
  readonly cells: readonly HeatCell[];
  /** A row to compare with, such as England: set apart and not shaded. */
  readonly reference?: boolean | undefined;
}

export interface HeatTableProps extends FigureProps {
  /** Heading of the first column: "Local authority". */
  readonly rowHeading: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** The named rule by which outcomes are told, shown beside their key. */
  readonly outcomeRule?: string | undefined;
}
