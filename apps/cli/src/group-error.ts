/** Words that make no group of authorities, with everything that is wrong with them. */
export class GroupError extends Error {
  override readonly name = "GroupError";

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
  }
}
