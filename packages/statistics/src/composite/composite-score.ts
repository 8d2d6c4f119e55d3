import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireSameLength, requireWhole } from "../require.js";
import { sum } from "../summary/sum.js";
import type { Column } from "./known-values.js";
import { powerMean } from "./power-mean.js";
import { requireWeights } from "./require-weights.js";

export type CompositeOptions = {
  /** One weight a component; they need not add up to 1. */
  readonly weights: readonly number[];
  /** Fewest components that a unit must have. */
  readonly minimumKnown: number;
  /** Least score that a component counts with in the geometric mean. */
  readonly floor?: number;
};

export type CompositeScore = {
  readonly arithmetic: number;
  readonly geometric: number;
  /** What each component adds to the arithmetic score; null where it is missing. */
  readonly contributions: Column;
};

/**
 * Composite index of component scores, the weights of missing components spread over the rest.
 *
 * Formula: arithmetic Σ wⱼsⱼ/Σ wⱼ over the known components; geometric exp(Σ wⱼ ln max(sⱼ, floor)/Σ wⱼ).
 * Units: those of the scores. Source: OECD & JRC 2008.
 * Example: scores 100, 0 and missing with weights 0.5, 0.3 and 0.2 give 62.5, and 17.78 with the floor 1.
 */
export function compositeScore(scores: Column, options: CompositeOptions): Answer<CompositeScore> {
  const { weights, minimumKnown, floor = 1 } = options;
  requireWeights(weights);
  requireSameLength(scores, weights, "scores and weights");
  requireWhole(minimumKnown, "minimumKnown");
  const known = scores.flatMap((value, place) =>
    value === null ? [] : [{ value, weight: weights[place] ?? 0 }],
  );
  if (known.length === 0 || known.length < minimumKnown) return noAnswer("too-few");
  const total = sum(known.map(({ weight }) => weight));
  if (total === 0) return noAnswer("not-applicable");
  const arithmetic = powerMean(known, 1);
  const geometric = powerMean(
    known.map((part) => withFloor(part, floor)),
    0,
  );
  if (!arithmetic.answered) return arithmetic;
  if (!geometric.answered) return geometric;
  const contributions = scores.map((value, place) =>
    value === null ? null : (value * (weights[place] ?? 0)) / total,
  );
  return answer({ arithmetic: arithmetic.value, geometric: geometric.value, contributions });
}

function withFloor({ value, weight }: Weighted, floor: number): Weighted {
  return { value: Math.max(value, floor), weight };
}
