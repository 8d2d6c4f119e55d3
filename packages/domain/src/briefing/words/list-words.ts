/** Words as a list in a sentence: "turnover", "turnover and the agency rate", "turnover, the agency rate and the vacancy rate". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
