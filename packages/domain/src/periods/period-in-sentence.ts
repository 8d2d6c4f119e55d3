import type { Period, PeriodKind } from "./period.js";

const prepositions: Readonly<Record<PeriodKind, string>> = {
  snapshot: "on",
  year: "in the",
  "financial-year": "in the",
  quarter: "in the",
};

/** When a figure holds, inside a sentence: "on 30 September 2025", "in the year to 30 September 2025". */
export function periodInSentence({ kind, label }: Period): string {
  const words = kind === "snapshot" ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return `${prepositions[kind]} ${words}`;
}
