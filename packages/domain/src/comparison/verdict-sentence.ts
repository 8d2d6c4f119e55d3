import { areaInSentence } from "../areas/area-in-sentence.js";
import { capitalise } from "../formatting/capitalise.js";
import { formatFigure } from "../formatting/format-number.js";
import type { Observation } from "../releases/observation.js";
import type { Outcome } from "./verdict.js";

function subject({ indicator, area }: Observation): string {
  return `${capitalise(indicator.phrase)} in ${areaInSentence(area)}`;
}

function printed({ value, indicator }: Observation): string {
  return value.known ? formatFigure(value.number, indicator) : "";
}

/** A verdict as a sentence: the figure, its benchmark, which way it differs, and whether chance could explain it. */
export function verdictSentence(
  figure: Observation,
  outcome: Outcome,
  { phrase, difference }: { readonly phrase: string; readonly difference: number },
): string {
  const opening = `${subject(figure)} was ${printed(figure)}`;
  if (outcome === "similar")
    return `${opening}, similar to ${phrase}: chance alone could explain the difference.`;
  const direction = difference > 0 ? "higher" : "lower";
  const judgement = outcome === "better" || outcome === "worse" ? `: ${outcome}` : "";
  return `${opening}, ${direction} than ${phrase} by more than chance${judgement}.`;
}

/** Why there is no verdict on an area's figure, as a sentence. */
export function notComparableSentence({ area }: Observation, why: string): string {
  return `No verdict for ${areaInSentence(area)}: ${why}.`;
}
