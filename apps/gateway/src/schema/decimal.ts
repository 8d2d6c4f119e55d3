import { roundHalfAway } from "@plumbline/domain";

const decimalsKept = 9;

/** A computed number without the noise of binary arithmetic: 2, not 2.0000000000000018, on every machine alike. */
export function toDecimal(number: number): number {
  return roundHalfAway(number, decimalsKept);
}

/** The same times a scale, null where there is no number. */
export function toOptionalDecimal(number: number | undefined, scale = 1): number | null {
  return number === undefined ? null : toDecimal(number * scale);
}
