/** A statement that its release does not bear out: a mistake of the program that made it, never shown to a reader. */
export class StatementError extends Error {
  override readonly name = "StatementError";

  constructor(problem: string) {
    super(`A statement cannot be made: ${problem}.`);
  }
}
