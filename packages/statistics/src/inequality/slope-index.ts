import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum.js";
import { ridits, type RankedGroup, type RiditGroup } from "./ridits.js";

/** The scale on which the line is fitted: as it is, logarithms of rates, or log odds of proportions. */
export type SlopeTransform = "none" | "log" | "logit";

export type SlopeOptions = {
  readonly transform?: SlopeTransform;
  /** Factor of the slope index; a negative one turns the direction and inverts the relative index. */
  readonly multiplier?: number;
};

export type SlopeIndex = {
  /** Predicted at the least deprived end minus predicted at the most deprived end, times the multiplier. */
  readonly slope: number;
  /** Predicted at the least deprived end over predicted at the most deprived end; none unless both are positive. */
  readonly relative: Answer<number>;
  /** Predicted at the most deprived end. */
  readonly intercept: number;
};

const fewestGroups = 5;

/**
 * Slope and relative index of inequality of groups ordered from most to least deprived.
 *
 * Formula: least squares of the value on the ridit with the groups' weights; SII = ŷ(1) − ŷ(0), RII = ŷ(1)/ŷ(0), after
 * transforming back where the line was fitted to logarithms or log odds.
 * Units: those of the values; RII none. Source: Mackenbach & Kunst 1997; OHID guidance (PHEindicatormethods `phe_sii`).
 * Example: equal values in every group give 0 and 1.
 */
export function slopeIndex(groups: readonly RankedGroup[], options: SlopeOptions = {}): Answer<SlopeIndex> {
  const { transform = "none", multiplier = 1 } = options;
  requireFinite(multiplier, "multiplier");
  const placed = ridits(groups);
  if (!placed.answered) return placed;
  if (groups.length < fewestGroups) return noAnswer("too-few");
  const { intercept, slope } = slopeFit(
    placed.value,
    placed.value.map(({ value }) => toScale(value, transform)),
  );
  return answer(
    toSlopeIndex(fromScale(intercept, transform), fromScale(intercept + slope, transform), multiplier),
  );
}

/** Weighted least-squares line of scaled values on the ridits. Example: `slopeFit(groups, values)`. */
export function slopeFit(groups: readonly RiditGroup[], scaled: readonly number[]) {
  const points = groups.map(({ share, ridit }, place) => ({ share, ridit, y: scaled[place] ?? 0 }));
  const centreX = sumBy(points, ({ share, ridit }) => share * ridit);
  const centreY = sumBy(points, ({ share, y }) => share * y);
  const squares = sumBy(points, ({ share, ridit }) => share * (ridit - centreX) ** 2);
  const slope = sumBy(points, ({ share, ridit, y }) => share * (ridit - centreX) * (y - centreY)) / squares;
  return { slope, intercept: centreY - slope * centreX };
}

/** The slope index from both ends of the line. Example: ends 0.2 and 0.1 give −0.1 and 0.5. */
export function toSlopeIndex(mostDeprived: number, leastDeprived: number, multiplier: number): SlopeIndex {
  const ratio = multiplier < 0 ? mostDeprived / leastDeprived : leastDeprived / mostDeprived;
  return {
    slope: (leastDeprived - mostDeprived) * multiplier + 0,
    relative: mostDeprived > 0 && leastDeprived > 0 ? answer(ratio) : noAnswer("out-of-reach"),
    intercept: mostDeprived,
  };
}

/** A value on the scale of the line; throws where there is no logarithm. Example: `toScale(0.5, "logit")` is 0. */
export function toScale(value: number, transform: SlopeTransform): number {
  if (transform === "none") return value;
  const isPossible = value > 0 && (transform === "log" || value < 1);
  if (!isPossible) throw new StatisticsError("out-of-range", `${value} has no ${transform}`);
  return transform === "log" ? Math.log(value) : Math.log(value / (1 - value));
}

/** Back from the scale of the line. Example: `fromScale(0, "logit")` is 0.5. */
export function fromScale(scaled: number, transform: SlopeTransform): number {
  if (transform === "none") return scaled;
  return transform === "log" ? Math.exp(scaled) : 1 / (1 + Math.exp(-scaled));
}
