import { StatisticsError } from "./statistics-error.js";

/** Throws unless the number is finite. */
export function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value))
    throw new StatisticsError("not-finite", `${name} must be a finite number, got ${value}`);
}

/** Throws unless the number is finite and zero or more. */
export function requireNonNegative(value: number, name: string): void {
  requireFinite(value, name);
  if (value < 0) throw new StatisticsError("negative", `${name} must not be negative, got ${value}`);
}

/** Throws unless the number is finite and within the limits, both included. */
export function requireWithin(value: number, name: string, limits: readonly [number, number]): void {
  requireFinite(value, name);
  if (value < limits[0] || value > limits[1]) {
    throw new StatisticsError(
      "out-of-range",
      `${name} must lie from ${limits[0]} to ${limits[1]}, got ${value}`,
    );
  }
}

/** Throws unless the confidence level lies strictly between 0 and 1. */
export function requireConfidence(confidence: number): void {
  requireFinite(confidence, "confidence");
  if (confidence <= 0 || confidence >= 1) {
    throw new StatisticsError("out-of-range", `confidence must lie between 0 and 1, got ${confidence}`);
  }
}

/** Throws unless the number is whole and zero or more. */
export function requireWhole(value: number, name: string): void {
  requireNonNegative(value, name);
  if (!Number.isInteger(value)) throw new StatisticsError("not-whole", `${name} must be whole, got ${value}`);
}

/** Throws if the list is empty or holds a number that is not finite. */
export function requireFiniteList(values: readonly number[], name: string): void {
  if (values.length === 0) throw new StatisticsError("empty", `${name} must not be empty`);
  for (const value of values) requireFinite(value, name);
}

/** Throws if the list is empty or holds a number that is negative or not finite. */
export function requireNonNegativeList(values: readonly number[], name: string): void {
  requireFiniteList(values, name);
  for (const value of values) requireNonNegative(value, name);
}

/** Throws unless both lists have the same length. */
export function requireSameLength(
  first: readonly unknown[],
  second: readonly unknown[],
  names: string,
): void {
  if (first.length !== second.length) {
    throw new StatisticsError(
      "length-mismatch",
      `${names} differ in length: ${first.length} and ${second.length}`,
    );
  }
}

/** Throws if the count is negative, not finite, or more than its total. */
export function requirePart(count: number, total: number): void {
  requireNonNegative(count, "count");
  requireNonNegative(total, "total");
  if (total > 0 && count > total) {
    throw new StatisticsError("numerator-exceeds-denominator", `count ${count} exceeds its total ${total}`);
  }
}
