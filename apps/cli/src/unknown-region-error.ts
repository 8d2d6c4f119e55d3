/** A word that names none of the nine regions. */
export class UnknownRegionError extends Error {
  override readonly name = "UnknownRegionError";

  constructor(word: string | undefined, nearest: readonly string[]) {
    super(
      word === undefined
        ? `Name a region, or ask for --all. The regions are ${nearest.join(", ")}.`
        : `“${word}” is none of the nine regions. Did you mean ${nearest.join(" or ")}?`,
    );
  }
}
