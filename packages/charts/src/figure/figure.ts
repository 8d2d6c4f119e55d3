import type { Snippet } from "svelte";

/** What every chart says around its drawing. */
export interface FigureProps {
  /** Unique in the page: all ids in the markup derive from it. */
  readonly id: string;
  /** The message, as a sentence: "Turnover is lowest in the East Midlands". */
  readonly title: string;
  /** What is measured: indicator, unit, period and the kind of figure ("Official statistics"). */
  readonly subtitle: string;
  /** Publisher, publication and licence. */
  readonly source: string;
  /** Cautions that travel with the figures; printed under the drawing. */
  readonly notes?: readonly string[] | undefined;
  /** Remarks on single figures, in the table of the figures alone: whoever copies it copies them. */
  readonly tableNotes?: readonly string[] | undefined;
  /** Replaces the description that the chart writes for those who cannot see it. */
  readonly description?: string | undefined;
  /** Makes the title a heading of this level; without it the title is a paragraph. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Words that stay in the drawing wherever it is copied to: "A scenario, not a statistic". */
  readonly stamp?: string | undefined;
  /** Links and controls at the foot of the figure. */
  readonly children?: Snippet | undefined;
}

/** How numbers on an axis are written. */
export interface AxisProps {
  readonly unit: "percent" | "number";
  /** Replaces the unit's own way of writing a tick. */
  readonly formatTick?: ((value: number) => string) | undefined;
}

export interface Layout {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly fontSize: number;
}

/** A server cannot know the width of a page, so each chart is drawn for both and styles show one. */
export const layouts = {
  wide: { name: "wide", width: 680, fontSize: 14 },
  narrow: { name: "narrow", width: 340, fontSize: 14 },
} as const satisfies Record<string, Layout>;
