const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Names as a sentence lists them: "Bournemouth, Dorset and Poole". */
export function listInSentence(names: readonly string[]): string {
  return list.format(names);
}
