import { expectedDissimilarity, noAnswer, type Answer } from "@plumbline/statistics";
import { percentilesOfAnswers, type Percentiles } from "../draws/percentiles.js";
import type { MonthOutcome } from "../outcome/month-outcome.js";
import type { Headcounts } from "../outcome/shares.js";

/** Below this many people on either side dissimilarity is large by accident. */
export const fewestOnASide = 30;

/**
 * How unevenly the accredited are spread over authorities: the share of them who would have to move for every authority to have the
 * same mix. `central` and `byChance` are of the run with every assumption at its mode, the second what chance alone would give.
 */
export interface TwoTierProjection {
  readonly range: Answer<Percentiles>;
  readonly central: Answer<number>;
  readonly byChance: Answer<number>;
}

interface DrawnDissimilarity extends Headcounts {
  readonly dissimilarity: Answer<number>;
}

/** Refuses where any draw, or the central run, has fewer than 30 people on a side. Source: Carrington and Troske 1997 for chance. */
export function projectTwoTier(
  outcomes: readonly DrawnDissimilarity[],
  central: MonthOutcome,
): TwoTierProjection {
  return {
    range: percentilesOfAnswers(outcomes.map(dissimilarityOf)),
    central: dissimilarityOf(central),
    byChance: tooFew(central) ? noAnswer("too-few") : expectedDissimilarity(central.areas.map(toWholePeople)),
  };
}

function dissimilarityOf(outcome: DrawnDissimilarity): Answer<number> {
  return tooFew(outcome) ? noAnswer("too-few") : outcome.dissimilarity;
}

function tooFew({ accredited, staff }: Headcounts): boolean {
  return accredited < fewestOnASide || staff - accredited < fewestOnASide;
}

function toWholePeople({ accredited, staff }: Headcounts): {
  readonly members: number;
  readonly others: number;
} {
  const members = Math.round(accredited);
  return { members, others: Math.max(0, Math.round(staff) - members) };
}
