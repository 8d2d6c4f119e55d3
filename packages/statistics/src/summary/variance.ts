import { answer, noAnswer, type Answer } from "../answer.js";
import { sumOfSquares } from "./sum-of-squares.js";

/**
 * Sample variance.
 *
 * Formula: Σ(xᵢ − x̄)² / (n − 1). Units: those of the values, squared. Source: any textbook.
 * Example: `variance([1, 2, 3])` is 1.
 */
export function variance(values: readonly number[]): Answer<number> {
  const squares = sumOfSquares(values);
  return values.length < 2 ? noAnswer("too-few") : answer(squares / (values.length - 1));
}
