/** Why a method has no answer for input that is possible. */
export type Reason =
  /** A denominator is zero: there is nobody to be a share of. */
  | "not-applicable"
  /** Fewer units, points or groups than the method needs. */
  | "too-few"
  /** A value that the method needs is missing. */
  | "missing"
  /** The mean, quantile or prediction to divide by is zero. */
  | "zero-divisor"
  /** A logarithm is needed and a value is zero. */
  | "contains-zero"
  /** All values are equal, so the statistic has nothing to work on. */
  | "no-variation"
  /** An exact method needs whole numbers and a count is not one. */
  | "not-whole"
  /** The approximation breaks down at so small a count. */
  | "out-of-reach"
  /** Every member is of one kind (all or nobody accredited). */
  | "one-kind-only"
  /** Periods are missing between the first and the last. */
  | "gap"
  /** The answer is too large for a double-precision number. */
  | "overflow";

/** The outcome of a method: a value, or the reason why there is none. Never a bare null, NaN or infinity. */
export type Answer<T> =
  | { readonly answered: true; readonly value: T }
  | { readonly answered: false; readonly reason: Reason };

/** Says that a method has no answer, and why. */
export function noAnswer(reason: Reason): { readonly answered: false; readonly reason: Reason } {
  return { answered: false, reason };
}

/** Wraps a value as an answer; a number in it that overflowed to infinity makes it no answer. */
export function answer<T>(value: T): Answer<T> {
  return isFinitePlain(value) ? { answered: true, value } : noAnswer("overflow");
}

/** Applies a function to the value of an answer and passes a refusal on unchanged. */
export function mapAnswer<T, U>(from: Answer<T>, change: (value: T) => U): Answer<U> {
  return from.answered ? answer(change(from.value)) : from;
}

function isFinitePlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isFinitePlain);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isFinitePlain);
  return true;
}
