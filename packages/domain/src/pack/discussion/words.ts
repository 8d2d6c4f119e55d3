import { areaInSentence } from "../../areas/area-in-sentence.js";
import type { Area } from "../../areas/area.js";
import { capitalise } from "../../formatting/capitalise.js";
import { listWords } from "../../formatting/list-words.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Period } from "../../periods/period.js";
import { periodInSentence } from "../../periods/period-in-sentence.js";

const mostNames = 6;

/** Areas by name in the order of the alphabet, the first six where they are more: "Leeds, York and 3 more". */
export function nameFew(areas: readonly Area[]): string {
  const names = areas.map(areaInSentence).toSorted((a, b) => a.localeCompare(b, "en-GB"));
  if (names.length <= mostNames) return listWords(names);
  return listWords([...names.slice(0, mostNames), `${names.length - mostNames} more`]);
}

/** An indicator at the start of a sentence, with its period: "Turnover in the year to 30 September 2025". */
export function whenSaid(indicator: Indicator, period: Period): string {
  return `${capitalise(indicator.phrase)} ${periodInSentence(period)}`;
}
