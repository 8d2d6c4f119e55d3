/** A release that has no staff to invent returns for. */
export class IllustrationError extends Error {
  override readonly name = "IllustrationError";
}
