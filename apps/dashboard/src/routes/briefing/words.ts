import { areaInSentence } from "@plumbline/domain";
import type { Brief } from "./to-brief.js";

/** How the words of judgement are chosen: stands under the figures wherever a brief goes. */
export const howWordsAreChosen =
  "Better, worse, rose and fell are said only of a difference that chance could explain less than once in twenty. Slightly: by less than a twentieth of where it began; sharply: by a quarter or more.";

/** What the table of figures shows, with its period. */
export function captionFigures(brief: Pick<Brief, "name" | "year">): string {
  const { year } = brief;
  return `Headline figures of ${areaInSentence(brief)}: years to 30 September ${year}, or that day`;
}
