/** What a return counts at one level of one authority, in the order of its columns: all but the first are running totals. */
export const returnCounts = [
  "eligible",
  "endorsed",
  "knowledge",
  "practice",
  "assessed",
  "accredited",
] as const;

export type ReturnCount = (typeof returnCounts)[number];

/** Each running total with those that it can never exceed. */
export const widestBounds: Readonly<Record<ReturnCount, readonly ReturnCount[]>> = {
  eligible: [],
  endorsed: ["eligible"],
  knowledge: ["endorsed"],
  practice: ["endorsed"],
  assessed: ["knowledge", "practice"],
  accredited: ["assessed"],
};
