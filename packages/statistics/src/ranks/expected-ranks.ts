import { answer, noAnswer, type Answer } from "../answer.js";
import { requireConfidence } from "../require.js";
import { normalCdf } from "../special/normal-cdf.js";
import { zOfConfidence } from "../special/z-of-confidence.js";
import { requireUncertain, type UncertainValue } from "./require-uncertain.js";

export type ExpectedRank = {
  /** Mean place over what chance could do, 1 being the smallest. */
  readonly expected: number;
  /** One more than the number of units clearly smaller. */
  readonly lowest: number;
  /** The number of units that are not clearly larger. */
  readonly highest: number;
};

/**
 * Expected places of uncertain values and the places that pairwise comparisons leave open, 1 being the smallest.
 *
 * Formula: 1 + Σ Φ((mᵢ − mⱼ)/√(sᵢ² + sⱼ²)), a tie without error counting ½; bounds from pairs with |z| above the
 * two-sided α point. Units: places. Source: Laird & Louis 1989; Goldstein & Spiegelhalter 1996; Mogstad et al 2023.
 * Example: two equal values with equal errors have the expected rank 1.5 and may stand first or second.
 */
export function expectedRanks(
  values: readonly UncertainValue[],
  alpha = 0.05,
): Answer<readonly ExpectedRank[]> {
  requireUncertain(values);
  requireConfidence(1 - alpha);
  if (values.length < 2) return noAnswer("too-few");
  const z = zOfConfidence(1 - alpha);
  return answer(
    values.map((unit) => {
      let expected = 0.5;
      let smaller = 0;
      let larger = 0;
      for (const other of values) {
        const distance = standardDistance(unit, other);
        expected += distance > 40 ? 1 : distance < -40 ? 0 : normalCdf(distance);
        if (distance > z) smaller += 1;
        if (distance < -z) larger += 1;
      }
      return { expected, lowest: 1 + smaller, highest: values.length - larger };
    }),
  );
}

function standardDistance(one: UncertainValue, two: UncertainValue): number {
  const difference = one.mean - two.mean;
  if (difference === 0) return 0;
  return difference / Math.hypot(one.standardError, two.standardError);
}
