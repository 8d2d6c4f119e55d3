/** How far chance alone could have moved a figure, with the words that are printed for it. */
export interface ValueInterval {
  readonly lower: number;
  readonly upper: number;
  readonly text: string;
}

/** A figure and the text that is printed for it, formatted by the caller. */
export interface KnownValue {
  readonly value: number;
  readonly text: string;
  readonly interval?: ValueInterval | undefined;
}

/** A figure that is not there: `text` is its shorthand symbol, `reason` says why in words. */
export interface MissingValue {
  readonly value: null;
  readonly text: string;
  readonly reason: string;
}

export type PrintedValue = KnownValue | MissingValue;

/** The figure that others are held against: one value with its name, such as "England". */
export interface Benchmark {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

export function isKnown<V extends PrintedValue>(figure: V): figure is Extract<V, { value: number }> {
  return figure.value !== null;
}

export function isMissing<V extends PrintedValue>(figure: V): figure is Extract<V, { value: null }> {
  return figure.value === null;
}
