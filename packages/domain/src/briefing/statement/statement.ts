import type { Token } from "./token.js";

/** A number of a statement, with where in its text it starts (in UTF-16 letters). */
export interface Evidence extends Token {
  readonly start: number;
}

/** A sentence whose every number is bound to a figure that can be looked up. */
export interface Statement {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}
