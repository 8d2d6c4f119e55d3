import { areaInSentence } from "../areas/area-in-sentence.js";
import { areaNoun } from "../areas/area-noun.js";
import { formatFigure } from "../formatting/format-number.js";
import { capitalise } from "../formatting/capitalise.js";
import { periodInSentence } from "../periods/period-in-sentence.js";
import type { ThresholdAnswer, ThresholdQuestion } from "./count-areas.js";

/** The count as a sentence: above or below which line, in how many of how many, where, when, and who was left out. */
export function thresholdSentence(
  answer: Omit<ThresholdAnswer, "sentence">,
  { areas, threshold: { side, number }, within }: Pick<ThresholdQuestion, "areas" | "threshold" | "within">,
): string {
  const { indicator, period, count, of, excluded, since } = answer;
  const when = periodInSentence(period);
  const subject = capitalise(indicator.phrase);
  const where = within === undefined ? "" : ` of ${areaInSentence(within)}`;
  if (of === 0) return `${subject}: none of the ${areaNoun(areas)}${where} asked about has a figure ${when}.`;
  const decimals = Math.max(indicator.decimals, decimalsOf(number));
  const line = formatFigure(number, { ...indicator, decimals });
  const opening = `${subject} was ${side} ${line} in ${count} of ${of} ${areaNoun(areas, of)}${where} ${when}`;
  const before = since === undefined ? "" : `, against ${since.count} of ${since.of} in ${since.period.code}`;
  const left =
    excluded.length === 0
      ? ""
      : ` ${excluded.length} without a figure ${excluded.length === 1 ? "is" : "are"} not counted.`;
  return `${opening}${before}.${left}`;
}

function decimalsOf(number: number): number {
  return `${number}`.split(".")[1]?.length ?? 0;
}
