const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Words as a list in a sentence: "turnover", "turnover and the agency rate", "Leeds, York and Hull". */
export function listWords(words: readonly string[]): string {
  return list.format(words);
}
