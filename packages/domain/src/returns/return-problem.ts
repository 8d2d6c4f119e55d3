/** One thing to mend in a file of returns. `row` is the line of the file, its heading being line 1. */
export interface ReturnProblem {
  readonly row?: number;
  readonly column?: string;
  /** The name of the check, for programs. */
  readonly check: string;
  readonly message: string;
}
