import { answer, noAnswer, type Answer } from "../answer.js";
import { sumBy } from "../summary/sum-by.js";
import { entropyOfShare } from "./entropy-of-share.js";
import { totalTwoGroups, type TwoGroups } from "./two-groups.js";

export type InformationIndex = {
  /** The share of members among all. */
  readonly share: number;
  /** Entropy of that share, in nats. */
  readonly entropy: number;
  /** How much a unit tells about its people: M, in nats. */
  readonly mutualInformation: number;
  /** M as a share of the entropy (Theil's H); no answer where everybody is of one kind. */
  readonly h: Answer<number>;
};

/**
 * Theil's information index of how unevenly one kind of people is spread over units.
 *
 * Formula: E = −P ln P − (1 − P) ln(1 − P), M = E − Σ (nᵢ/N)Eᵢ, H = M/E. Units: nats; H 0 to 1.
 * Source: Theil & Finizza 1971; Theil 1972. Example: 80, 80, 20, 20 of four hundreds give M = 0.1927 and H = 0.2781.
 */
export function informationIndex(units: readonly TwoGroups[]): Answer<InformationIndex> {
  const totals = totalTwoGroups(units);
  if (totals.total === 0) return noAnswer("not-applicable");
  const share = totals.members / totals.total;
  const entropy = entropyOfShare(share);
  const inside = sumBy(totals.units, ({ members, others }) => {
    const size = members + others;
    return (size / totals.total) * entropyOfShare(members / size);
  });
  const mutualInformation = Math.max(0, entropy - inside);
  return answer({
    share,
    entropy,
    mutualInformation,
    h: entropy === 0 ? noAnswer("one-kind-only") : answer(Math.min(1, mutualInformation / entropy)),
  });
}
