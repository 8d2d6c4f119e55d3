import type { AllowedRange } from "../assumptions/assumption.js";
import { formatNumber } from "../../formatting/format-number.js";

export const scenarioProblemCodes = [
  "unknown-mode",
  "unknown-level",
  "no-levels",
  "unknown-assumption",
  "repeated-assumption",
  "out-of-range",
  "out-of-order",
  "not-whole",
  "not-a-date",
  "too-long",
] as const;
export type ScenarioProblemCode = (typeof scenarioProblemCodes)[number];

/** Something wrong with a scenario’s input: where, what, and what would be right. `range` is what is allowed, `nearest` names near a wrong one. */
export interface ScenarioProblem {
  readonly code: ScenarioProblemCode;
  readonly field: string;
  readonly sentence: string;
  readonly range?: AllowedRange;
  readonly nearest?: readonly string[];
}

/** The problem, if any, of a number that must lie within limits and may have to be whole. */
export function checkNumber(
  field: string,
  number: number,
  { whole = false, ...range }: AllowedRange & { readonly whole?: boolean },
): readonly ScenarioProblem[] {
  const span = `from ${formatLimit(range.least)} to ${formatLimit(range.most)}`;
  if (!(number >= range.least && number <= range.most)) {
    const sentence = `${field} is ${number}; it must lie ${span}.`;
    return [{ code: "out-of-range", field, sentence, range: { least: range.least, most: range.most } }];
  }
  if (whole && !Number.isInteger(number)) {
    const sentence = `${field} is ${number}; it must be a whole number ${span}.`;
    return [{ code: "not-whole", field, sentence, range: { least: range.least, most: range.most } }];
  }
  return [];
}

/** A limit as it reads in a message, without decimals that say nothing. */
export function formatLimit(limit: number): string {
  return formatNumber(limit, `${limit}`.split(".")[1]?.length ?? 0);
}
