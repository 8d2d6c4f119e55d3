import { distance } from "fastest-levenshtein";

/**
 * The names nearest to a word that is none of them, nearest first, by edits needed (Levenshtein), letter case aside.
 *
 * @example nearestNames("turnover-rate-ft", slugs) // ["turnover-rate-fte", …]
 */
export function nearestNames(word: string, names: Iterable<string>, most = 3): readonly string[] {
  const wanted = word.toLowerCase().slice(0, 100);
  return [...names]
    .map((name) => ({ name, edits: distance(wanted, name.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
