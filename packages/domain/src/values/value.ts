import type { MissingReason } from "./missing.js";

/** A published figure, in the decimal that was printed, or the reason why there is none. Zero is a figure. */
export type Value =
  | { readonly known: true; readonly number: number }
  | { readonly known: false; readonly reason: MissingReason };

export function known(number: number): Value {
  return { known: true, number };
}

const missingValues = new Map<MissingReason, Value>();

export function missing(reason: MissingReason): Value {
  const value = missingValues.get(reason) ?? { known: false, reason };
  missingValues.set(reason, value);
  return value;
}

/** The number a statistic works with: the figure, 0 where it rounds to zero, undefined where it is missing. */
export function computable(value: Value): number | undefined {
  if (value.known) return value.number;
  return value.reason === "rounds-to-zero" ? 0 : undefined;
}
