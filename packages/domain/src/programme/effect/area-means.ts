import { fewestStaff } from "../../panel/panel.js";
import type { Period } from "../../periods/period.js";
import { computable } from "../../values/value.js";
import type { FollowedArea } from "./effect-groups.js";

/** An area’s figures in every period asked for, in their order; undefined where one is missing or rests on fewer than 30 staff. */
export function figuresIn(
  { observations }: FollowedArea,
  periods: readonly Period[],
): readonly number[] | undefined {
  const figures = periods.flatMap(({ code }) => {
    const { value, denominator = 0 } = observations.get(code) ?? {};
    const figure = value === undefined ? undefined : computable(value);
    return figure === undefined || denominator < fewestStaff ? [] : [figure];
  });
  return figures.length === periods.length && figures.length > 0 ? figures : undefined;
}

/** One number for each area of a group that has every figure it takes. */
export function measureEach(
  group: readonly FollowedArea[],
  periods: readonly Period[],
  measure: (figures: readonly number[]) => number,
): readonly number[] {
  return group.flatMap((each) => {
    const figures = figuresIn(each, periods);
    return figures === undefined ? [] : [measure(figures)];
  });
}
