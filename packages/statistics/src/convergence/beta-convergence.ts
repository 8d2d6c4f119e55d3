import { answer, noAnswer, type Answer } from "../answer.js";
import type { Pair } from "../interval.js";
import { requireFinite, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { olsTrend, type StraightLine } from "./ols-trend.js";

export type BetaConvergence = StraightLine & {
  /** Speed of convergence per year; no answer where the slope is too steep for one. */
  readonly speed: Answer<number>;
  /** Years until half the distance is gone; no answer where distances do not shrink. */
  readonly halfLife: Answer<number>;
};

/**
 * Whether units that started high have fallen since: yearly growth regressed on the starting level.
 *
 * Formula: level: (y − x)/T on x; log: ln(y/x)/T on ln x; speed λ = −ln(1 + bT)/T, half-life ln 2/λ.
 * A negative slope comes in part from regression to the mean: report it only beside Pitman–Morgan's test.
 * Units: change per year per unit of level (level) or log points (log). Source: Barro & Sala-i-Martin 1992.
 * Example: every tenth German county, 2010 to 2014, gives a log slope of −0.0128.
 */
export function betaConvergence(
  pairs: readonly Pair[],
  years: number,
  scale: "level" | "log",
): Answer<BetaConvergence> {
  requireFinite(years, "years");
  if (years <= 0) throw new StatisticsError("out-of-range", `years must be positive, got ${years}`);
  for (const { before, after } of pairs) {
    requireNonNegative(before, "before");
    requireNonNegative(after, "after");
  }
  if (scale === "log" && pairs.some((pair) => pair.before === 0 || pair.after === 0)) {
    return noAnswer("contains-zero");
  }
  const line = olsTrend(
    pairs.map(({ before, after }) =>
      scale === "log"
        ? { x: Math.log(before), y: Math.log(after / before) / years }
        : { x: before, y: (after - before) / years },
    ),
  );
  if (!line.answered) return line;
  return answer({ ...line.value, ...toSpeed(line.value.slope, years) });
}

function toSpeed(slope: number, years: number): Pick<BetaConvergence, "speed" | "halfLife"> {
  if (1 + slope * years <= 0) return { speed: noAnswer("out-of-reach"), halfLife: noAnswer("out-of-reach") };
  const speed = -Math.log(1 + slope * years) / years + 0;
  return { speed: answer(speed), halfLife: speed > 0 ? answer(Math.LN2 / speed) : noAnswer("out-of-reach") };
}
