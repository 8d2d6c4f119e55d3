import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFinite, requireWithin } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { ridits, type RankedGroup } from "./ridits.js";
import { slopeFit } from "./slope-fit.js";
import { fromScale, scaleOfKind, toScale, type SlopeTransform, type ValueKind } from "./slope-scale.js";

export type SlopeOptions = {
  /** Decides which values and which transformation are possible; any unless given. */
  readonly kind?: ValueKind;
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
 * Units: those of the values; RII none. Source: Mackenbach & Kunst 1997; OHID 2024 (PHEindicatormethods `phe_sii`).
 * Example: equal values in every group give 0 and 1.
 */
export function slopeIndex(groups: readonly RankedGroup[], options: SlopeOptions = {}): Answer<SlopeIndex> {
  const { transform = "none", multiplier = 1 } = options;
  requireFinite(multiplier, "multiplier");
  requireKind(groups, transform, options.kind);
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

/** The slope index from both ends of the line. Example: ends 0.2 and 0.1 give −0.1 and 0.5. */
export function toSlopeIndex(mostDeprived: number, leastDeprived: number, multiplier: number): SlopeIndex {
  const ratio = multiplier < 0 ? mostDeprived / leastDeprived : leastDeprived / mostDeprived;
  return {
    slope: (leastDeprived - mostDeprived) * multiplier + 0,
    relative: mostDeprived > 0 && leastDeprived > 0 ? answer(ratio) : noAnswer("out-of-reach"),
    intercept: mostDeprived,
  };
}

function requireKind(groups: readonly RankedGroup[], transform: SlopeTransform, kind?: ValueKind): void {
  if (kind === undefined) return;
  if (transform !== "none" && transform !== scaleOfKind(kind)) {
    throw new StatisticsError(
      "out-of-range",
      `a line of kind ${kind} cannot be fitted to the ${transform} scale`,
    );
  }
  const limits: readonly [number, number] = kind === "proportion" ? [0, 1] : [0, Number.MAX_VALUE];
  if (kind !== "other") for (const { value } of groups) requireWithin(value, "value", limits);
}
