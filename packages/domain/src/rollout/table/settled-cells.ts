import type { CountCell, CountShare } from "../../disclosure/count-table.js";
import { boundsOfRounded } from "../../disclosure/round-to-five.js";
import type { RolloutFigure } from "../rollout-figure.js";
import { cellKey } from "./cell-key.js";

/** A figure of an earlier release as a reader knows it: rounded, or hidden for good. Figures nobody returned are none. */
export function toSettledCells(figures: readonly RolloutFigure[]): readonly (readonly [string, CountCell])[] {
  return figures.flatMap(({ asAt, area, level, quantity, value }) => {
    if (quantity === "accredited-share" || (!value.known && value.reason === "unavailable")) return [];
    const key = cellKey({ asAt, area, level, count: quantity });
    const shown = value.known ? { shown: boundsOfRounded(value.number) } : {};
    return [[key, { state: "settled", ...shown }] as const];
  });
}

/** The shares that an earlier release shows, or shows to be of fewer than twenty people. */
export function toSettledShares(figures: readonly RolloutFigure[]): readonly CountShare[] {
  return figures
    .filter(({ quantity }) => quantity === "accredited-share")
    .map(({ asAt, area, level, value }) => ({
      part: cellKey({ asAt, area, level, count: "accredited" }),
      whole: cellKey({ asAt, area, level, count: "eligible" }),
      ...(value.known ? { percent: value.number } : {}),
    }));
}
