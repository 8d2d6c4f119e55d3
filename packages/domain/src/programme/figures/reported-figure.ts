export const qualifiers = ["exactly", "about", "more-than", "up-to", "at-least"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const figureUnits = [
  "people",
  "authorities",
  "pounds",
  "percent",
  "responses",
  "questions",
  "minutes",
  "hours",
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/**
 * A figure with what it covers. `subject` is the programme it belongs to, or what else it is about; `quantity` names it for
 * programs; `asAt` is an ISO day, month or year.
 */
interface Figure {
  readonly subject: string;
  readonly quantity: string;
  readonly name: string;
  readonly asAt: string;
  readonly geography: string;
  readonly level: string;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly qualifier: Qualifier;
  readonly scope: string;
  readonly note?: string;
}

/** A figure that a public page states. */
export interface StatedFigure extends Figure {
  readonly ours: false;
  readonly reference: string;
}

/** A figure that we compute from stated ones; its note says how, and why they may be put together. */
export interface ComputedFigure extends Figure {
  readonly ours: true;
}

export type ReportedFigure = StatedFigure | ComputedFigure;

/** The key of a figure among those of its subject: no two share it. */
export function figureKey({ quantity, asAt, geography, level }: ReportedFigure): string {
  return [quantity, asAt, geography, level].join(" ");
}

/** The latest figure of a quantity, by the end of the time it speaks of; undefined where there is none. */
export function latestFigure<Figure extends ReportedFigure>(
  figures: readonly Figure[],
  quantity: string,
): Figure | undefined {
  return figures
    .filter((figure) => figure.quantity === quantity)
    .toSorted((a, b) => (a.asAt < b.asAt ? -1 : 1))
    .at(-1);
}
