/** What made an input impossible. */
export type StatisticsErrorCode =
  | "empty"
  | "not-finite"
  | "negative"
  | "out-of-range"
  | "not-whole"
  | "length-mismatch"
  | "numerator-exceeds-denominator";

/**
 * Input that no data could give (a negative count, 60 leavers among 50 people in a proportion, an empty list).
 * Data that merely lacks an answer is an `Answer` with a reason, not an error.
 */
export class StatisticsError extends Error {
  readonly code: StatisticsErrorCode;

  constructor(code: StatisticsErrorCode, message: string) {
    super(message);
    this.name = "StatisticsError";
    this.code = code;
  }
}
