import type { Difference } from "@plumbline/statistics";
import { capitalise } from "../../formatting/capitalise.js";
import { formatDifference } from "../../formatting/format-number.js";
import type { Indicator } from "../../indicators/indicator.js";

/** What changed in sites against other authorities, in at most 25 words: how much, between which bounds, and whether chance explains it. */
export function effectSentence(indicator: Indicator, { difference, lower, upper }: Difference): string {
  const size = formatDifference(difference, { ...indicator, decimals: 1 });
  const subject = `${capitalise(indicator.phrase)} moved ${size} ${difference < 0 ? "down" : "up"} in sites against other authorities`;
  const finding = lower <= 0 && upper >= 0 ? "chance could explain it" : "more than chance would explain";
  return `${subject}: ${finding}.`;
}

/** Why no effect can be told, as a sentence. */
export function noEffectSentence(indicator: Indicator, clause: string): string {
  return `No effect on ${indicator.phrase} can be told: ${clause}.`;
}
