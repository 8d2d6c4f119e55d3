/** A figure and the text that is printed for it, formatted by the caller: 11.8 and "11.8%". */
export interface KnownFigure {
  readonly value: number;
  readonly text: string;
  /** Ids of the footnotes that this one figure carries. */
  readonly footnotes?: readonly string[] | undefined;
}

/** A figure that is not there: `text` is its shorthand symbol, `reason` says why in words. */
export interface MissingFigure {
  readonly value: null;
  readonly text: string;
  readonly reason: string;
  readonly footnotes?: readonly string[] | undefined;
}

export type Figure = KnownFigure | MissingFigure;

export interface Shorthand {
  readonly text: string;
  readonly reason: string;
}

/** Every shorthand that stands for a missing figure, once for each reason, in order of appearance. */
export function listShorthands(figures: Iterable<Figure>): readonly Shorthand[] {
  const found = new Map<string, Shorthand>();
  for (const { value, text, ...rest } of figures) {
    if (value === null && "reason" in rest) {
      found.set(`${text}\n${rest.reason}`, { text, reason: rest.reason });
    }
  }
  return [...found.values()];
}
