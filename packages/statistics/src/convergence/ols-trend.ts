import { answer, noAnswer, type Answer } from "../answer.js";
import type { Point } from "../interval.js";
import { studentTwoSided } from "../special/student-t.js";
import { mean } from "../summary/mean.js";
import { sumBy } from "../summary/sum-by.js";

export type StraightLine = {
  readonly intercept: number;
  readonly slope: number;
  readonly interceptError: number;
  readonly slopeError: number;
  readonly df: number;
  /** Share of the variance of y on the line; no answer when y does not vary. */
  readonly r2: Answer<number>;
  /** Test of no slope; no answer when every point lies on the line. */
  readonly test: Answer<{ readonly t: number; readonly p: number }>;
};

/**
 * Straight line by ordinary least squares, with the t test of its slope (sigma convergence when y is a spread by year).
 *
 * Formula: b = Σ(x − x̄)(y − ȳ)/Σ(x − x̄)², a = ȳ − b x̄, se(b) = √(s²/Σ(x − x̄)²), s² = Σe²/(n − 2).
 * Units: y per unit of x. Source: Gauss 1809; for sigma convergence Barro & Sala-i-Martin 1992.
 * Example: (1, 1), (2, 2) and (3, 4) give slope 1.5 and intercept −0.667.
 */
export function olsTrend(points: readonly Point[]): Answer<StraightLine> {
  const centreX = mean(points.map((point) => point.x));
  const centreY = mean(points.map((point) => point.y));
  if (points.length < 3) return noAnswer("too-few");
  const squaresX = sumBy(points, ({ x }) => (x - centreX) ** 2);
  if (squaresX === 0) return noAnswer("no-variation");
  const slope = sumBy(points, ({ x, y }) => (x - centreX) * (y - centreY)) / squaresX + 0;
  const squaresY = sumBy(points, ({ y }) => (y - centreY) ** 2);
  const residual = sumBy(points, ({ x, y }) => (y - centreY - slope * (x - centreX)) ** 2);
  const df = points.length - 2;
  const slopeError = Math.sqrt(residual / df / squaresX);
  const interceptError = Math.sqrt((residual / df) * (1 / points.length + centreX ** 2 / squaresX));
  return answer({
    intercept: centreY - slope * centreX,
    slope,
    interceptError,
    slopeError,
    df,
    r2: squaresY === 0 ? noAnswer("no-variation") : answer(Math.max(0, 1 - residual / squaresY)),
    test: testSlope(slope, slopeError, df),
  });
}

function testSlope(slope: number, slopeError: number, df: number): StraightLine["test"] {
  const t = slope / slopeError;
  if (!Number.isFinite(t)) return noAnswer("no-variation");
  return answer({ t: t + 0, p: studentTwoSided(t, df) });
}
