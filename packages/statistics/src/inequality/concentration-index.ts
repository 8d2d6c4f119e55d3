import { answer, noAnswer, type Answer } from "../answer.js";
import { sumBy } from "../summary/sum-by.js";
import { ridits, type RankedGroup } from "./ridits.js";

export type ConcentrationIndex = {
  /** −1 to 1; negative where the value is concentrated among the most deprived. No answer where the mean is 0. */
  readonly index: Answer<number>;
  readonly absolute: number;
  /** Form for a value bounded by 0 and 1. */
  readonly erreygers: number;
};

/**
 * Concentration index of a value over groups ordered from most to least deprived.
 *
 * Formula: C = 2 Σ aⱼ(yⱼ − μ)(bⱼ − ½)/μ; absolute C·μ; Erreygers 4·C·μ. Units: none; those of the value for the last two.
 * Source: Wagstaff et al 1991; O'Donnell et al 2008; Erreygers 2009.
 * Example: under-five mortality in India by wealth fifths, 1982–92, gives −0.1694.
 */
export function concentrationIndex(groups: readonly RankedGroup[]): Answer<ConcentrationIndex> {
  const placed = ridits(groups);
  if (!placed.answered) return placed;
  const mean = sumBy(placed.value, ({ share, value }) => share * value);
  const absolute =
    2 * sumBy(placed.value, ({ share, value, ridit }) => share * (value - mean) * (ridit - 0.5)) + 0;
  return answer({
    index: mean === 0 ? noAnswer("zero-divisor") : answer(absolute / mean + 0),
    absolute,
    erreygers: 4 * absolute,
  });
}
