import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { mersenneTwister } from "../random/mersenne-twister.js";
import { requireConfidence, requireFinite, requireWhole } from "../require.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { zOfConfidence } from "../special/z-of-confidence.js";
import { StatisticsError } from "../statistics-error.js";
import { quantileOfSorted } from "../summary/quantile-of-sorted.js";
import { ridits, type RankedGroup, type RiditGroup } from "./ridits.js";
import { slopeFit } from "./slope-fit.js";
import { slopeIndex, type SlopeOptions } from "./slope-index.js";
import { fromScale, scaleOfKind, toScale, type SlopeTransform, type ValueKind } from "./slope-scale.js";

/** A ranked group with the 95% interval of its value. */
export type RankedGroupWithInterval = RankedGroup & { readonly interval: Interval };

export type SimulationOptions = SlopeOptions & {
  /** What the values are: their intervals are symmetric on the log scale of rates or the logit scale of proportions. */
  readonly kind: ValueKind;
  readonly draws?: number;
  readonly seed?: number;
  readonly confidence?: number;
};

export type SlopeIntervals = { readonly slope: Interval; readonly relative: Answer<Interval> };

/**
 * Intervals of the slope and relative index of inequality, by drawing every group's value from its chance distribution.
 *
 * Formula: values drawn as normal on the symmetric scale with se = (upper − lower)/(2z); the line fitted to each draw;
 * percentiles of its slope (where the line is transformed, taken about the middle of the fitted line) and of its ratio.
 * Units: as `slopeIndex`. Source: OHID 2024, PHEindicatormethods `phe_sii`, 100,000 draws.
 * Example: intervals of no width give an interval of no width round the estimate.
 */
export function simulatedSlopeInterval(
  groups: readonly RankedGroupWithInterval[],
  options: SimulationOptions,
): Answer<SlopeIntervals> {
  const { transform = "none", kind, confidence = 0.95, draws = 100_000 } = options;
  const symmetry = scaleOfKind(kind);
  requireConfidence(confidence);
  requireWhole(draws, "draws");
  if (draws < 1000) throw new StatisticsError("out-of-range", `at least 1000 draws are needed, got ${draws}`);
  const fitted = slopeIndex(groups, options);
  if (!fitted.answered) return fitted;
  const placed = ridits(groups);
  if (!placed.answered) return placed;
  if (hasZeroLimit(groups, symmetry)) return noAnswer("contains-zero");
  const drawn = drawLines(placed.value, toNormals(groups, symmetry), {
    ...options,
    transform,
    symmetry,
    draws,
  });
  const tail = (1 - confidence) / 2;
  const within = (values: Float64Array) => {
    const ascending = values.toSorted();
    return { lower: quantileOfSorted(ascending, tail), upper: quantileOfSorted(ascending, 1 - tail) };
  };
  const middle = middleOfLine(placed.value, transform);
  const slope = turn(backAround(within(drawn.slopes), middle, transform), options.multiplier ?? 1);
  return answer({ slope, relative: toRelative(within(drawn.ratios), options.multiplier ?? 1) });
}

type Normal = { readonly mean: number; readonly error: number };

function hasZeroLimit(groups: readonly RankedGroupWithInterval[], symmetry: SlopeTransform): boolean {
  if (symmetry === "none") return false;
  return groups.some(
    ({ value, interval }) =>
      value === 0 || interval.lower === 0 || (symmetry === "logit" && interval.upper === 1),
  );
}

function toNormals(groups: readonly RankedGroupWithInterval[], symmetry: SlopeTransform): readonly Normal[] {
  const width = 2 * zOfConfidence(0.95);
  return groups.map(({ value, interval }) => {
    requireFinite(interval.lower, "lower");
    requireFinite(interval.upper, "upper");
    if (interval.lower > interval.upper) throw new StatisticsError("out-of-range", "lower exceeds upper");
    const spread = toScale(interval.upper, symmetry) - toScale(interval.lower, symmetry);
    return { mean: toScale(value, symmetry), error: spread / width };
  });
}

function drawLines(
  groups: readonly RiditGroup[],
  normals: readonly Normal[],
  options: {
    readonly transform: SlopeTransform;
    readonly symmetry: SlopeTransform;
    readonly draws: number;
    readonly seed?: number;
  },
): { readonly slopes: Float64Array; readonly ratios: Float64Array } {
  const { draws, transform, symmetry, seed = 1 } = options;
  const stream = mersenneTwister([seed]);
  const units = normals.map((normal, place) => ({ ...normal, ...coefficientsOf(groups, place) }));
  const slopes = new Float64Array(draws);
  const ratios = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let slope = 0;
    let intercept = 0;
    for (const unit of units) {
      const scaled = unit.mean + unit.error * normalQuantile(Math.max(stream.nextReal(), 2 ** -54));
      const y = transform === symmetry ? scaled : fromScale(scaled, symmetry);
      slope += unit.slope * y;
      intercept += unit.intercept * y;
    }
    slopes[draw] = slope;
    ratios[draw] = fromScale(intercept + slope, transform) / fromScale(intercept, transform);
  }
  return { slopes, ratios };
}

function coefficientsOf(groups: readonly RiditGroup[], place: number) {
  return slopeFit(
    groups,
    groups.map((_, other) => (other === place ? 1 : 0)),
  );
}

function middleOfLine(groups: readonly RiditGroup[], transform: SlopeTransform): number {
  const { intercept, slope } = slopeFit(
    groups,
    groups.map(({ value }) => toScale(value, transform)),
  );
  return intercept + slope / 2;
}

function backAround(limits: Interval, middle: number, transform: SlopeTransform): Interval {
  const difference = (slope: number) =>
    fromScale(middle + slope / 2, transform) - fromScale(middle - slope / 2, transform);
  return transform === "none" ? limits : { lower: difference(limits.lower), upper: difference(limits.upper) };
}

function turn(limits: Interval, multiplier: number): Interval {
  const ends = [limits.lower * multiplier + 0, limits.upper * multiplier + 0];
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}

function toRelative(limits: Interval, multiplier: number): Answer<Interval> {
  if (!(limits.lower > 0) || !Number.isFinite(limits.upper)) return noAnswer("out-of-reach");
  return answer(multiplier < 0 ? { lower: 1 / limits.upper, upper: 1 / limits.lower } : limits);
}
