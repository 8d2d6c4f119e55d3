import { sumBy } from "../summary/sum-by.js";
import type { RiditGroup } from "./ridits.js";

/** Weighted least-squares line of scaled values on the ridits. Example: `slopeFit(groups, values)`. */
export function slopeFit(groups: readonly RiditGroup[], scaled: readonly number[]) {
  const points = groups.map(({ share, ridit }, place) => ({ share, ridit, y: scaled[place] ?? 0 }));
  const centreX = sumBy(points, ({ share, ridit }) => share * ridit);
  const centreY = sumBy(points, ({ share, y }) => share * y);
  const squares = sumBy(points, ({ share, ridit }) => share * (ridit - centreX) ** 2);
  const slope = sumBy(points, ({ share, ridit, y }) => share * (ridit - centreX) * (y - centreY)) / squares;
  return { slope, intercept: centreY - slope * centreX };
}
