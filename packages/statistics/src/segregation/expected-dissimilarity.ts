import { answer, noAnswer, type Answer } from "../answer.js";
import { sumBy } from "../summary/sum-by.js";
import { totalTwoGroups, type TwoGroups } from "./two-groups.js";

const negligible = 1e-18;

/**
 * The dissimilarity to expect if members were spread over the units by chance alone.
 *
 * Formula: ½ Σ E|X/A − (nᵢ − X)/U| with X hypergeometric(N, A, nᵢ), which is N/(2AU) Σ E|X − nᵢA/N|, summed exactly.
 * Units: share, 0 to 1. Source: Carrington & Troske 1997.
 * Example: 33 accredited among 200 in five units of 15 to 80 give 0.1434.
 */
export function expectedDissimilarity(units: readonly TwoGroups[]): Answer<number> {
  const { units: peopled, members, others, total } = totalTwoGroups(units);
  if (total === 0) return noAnswer("not-applicable");
  if (members === 0 || others === 0) return noAnswer("one-kind-only");
  if (peopled.some((unit) => !Number.isInteger(unit.members) || !Number.isInteger(unit.others))) {
    return noAnswer("not-whole");
  }
  const deviation = sumBy(peopled, (unit) =>
    meanDeviation({ members, others, size: unit.members + unit.others }),
  );
  return answer(Math.min(1, (deviation * total) / (2 * members * others)));
}

type Draw = { readonly members: number; readonly others: number; readonly size: number };

function meanDeviation({ members, others, size }: Draw): number {
  const lowest = Math.max(0, size - others);
  const highest = Math.min(size, members);
  const centre = (size * members) / (members + others);
  const ratioUp = (x: number) => ((members - x) * (size - x)) / ((x + 1) * (others - size + x + 1));
  const mode = Math.min(highest, Math.max(lowest, Math.round(centre)));
  let weight = 1;
  let deviation = Math.abs(mode - centre);
  for (let x = mode, chance = 1; x < highest && chance > negligible; x++) {
    chance *= ratioUp(x);
    weight += chance;
    deviation += chance * Math.abs(x + 1 - centre);
  }
  for (let x = mode, chance = 1; x > lowest && chance > negligible; x--) {
    chance /= ratioUp(x - 1);
    weight += chance;
    deviation += chance * Math.abs(x - 1 - centre);
  }
  return deviation / weight;
}
