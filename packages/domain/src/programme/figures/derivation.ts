import type { FigureUnit } from "./reported-figure.js";

/** A stated figure that another is computed from. */
export interface Part {
  readonly quantity: string;
  readonly asAt: string;
}

/**
 * How we compute a figure from two that were stated, and why they may be put together. It is about as exact as they are, and dated
 * by the later of the two.
 */
export interface Derivation {
  readonly quantity: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly decimals: number;
  readonly parts: readonly [Part, Part];
  readonly combine: "quotient" | "percentage";
  readonly scope: string;
  readonly note: string;
}
