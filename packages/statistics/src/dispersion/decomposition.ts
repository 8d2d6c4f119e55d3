import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";
import { weightedMean } from "../summary/weighted-mean.js";

export type Grouped<Unit> = Unit & { readonly group: string };

export type Decomposition = {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  readonly betweenShare: Answer<number>;
};

type GroupTotals = { readonly units: readonly Weighted[]; readonly weight: number; readonly mean: number };

type Whole = { readonly groups: readonly GroupTotals[]; readonly weight: number; readonly mean: number };

export function toWhole(units: readonly Grouped<Weighted>[]): Answer<Whole> {
  const centre = weightedMean(units);
  if (!centre.answered) return centre;
  const byGroup = Map.groupBy(units, (unit) => unit.group);
  const groups = [...byGroup.values()].flatMap((members) => {
    const inside = weightedMean(members);
    const weight = sumBy(members, (unit) => unit.weight);
    return inside.answered ? [{ units: members, weight, mean: inside.value }] : [];
  });
  return answer({ groups, weight: sumBy(groups, (group) => group.weight), mean: centre.value });
}

export function toDecomposition(total: number, between: number, within: number): Decomposition {
  const clamped = Math.max(0, between);
  return {
    total,
    between: clamped,
    within: within + 0,
    betweenShare: total === 0 ? noAnswer("no-variation") : answer(Math.min(1, clamped / total)),
  };
}
