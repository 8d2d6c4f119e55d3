/** The file stops being a table of text at some line: nothing after it can be read. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  constructor(
    message: string,
    readonly row?: number,
  ) {
    super(message);
  }
}
