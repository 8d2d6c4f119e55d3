import { roundHalfAway } from "@plumbline/domain";

const decimalsKept = 9;

/** A computed number without the noise of binary arithmetic: 2, not 2.0000000000000018, on every machine alike. */
export function toDecimal(number: number): number {
  return roundHalfAway(number, decimalsKept);
}
