import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative, requireWithin } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum-by.js";
import { funnelScale, type FunnelTransform } from "./funnel-scale.js";
import { funnelTarget } from "./funnel-target.js";
import { keepsScores } from "./keeps-scores.js";
import { winsoriseScores } from "./winsorise-scores.js";

export type FunnelUnit = { readonly numerator: number; readonly denominator: number };

export type OverdispersionOptions = {
  /** `identity` or `arcsine` for proportions; `square-root` or `log` for observed-to-expected ratios. */
  readonly transform?: FunnelTransform;
  /** How extreme scores are tamed: drawn in to the quantile, left out, or kept. */
  readonly mode?: "winsorise" | "truncate" | "none";
  /** Share of the scores at each end that is tamed. */
  readonly trim?: number;
  /** Where the funnel is centred; the pooled proportion or the ratio 1 unless given. */
  readonly target?: number;
  /** Fewest units for an estimate. */
  readonly minimumUnits?: number;
};

export type Overdispersion = {
  /** Where the funnel is centred. */
  readonly target: number;
  readonly transform: FunnelTransform;
  /** Each unit's distance from the target in standard errors of chance, before taming. */
  readonly scores: readonly number[];
  /** Units behind the estimate. */
  readonly used: number;
  /** Mean squared tamed score: about 1 where chance explains the spread. */
  readonly phi: number;
  /** Variance between units on the scale, beyond chance. */
  readonly tau2: number;
};

/**
 * How far units scatter round their target beyond chance, with the most extreme tamed so that they do not hide themselves.
 *
 * Formula: z = (Y − Y₀)/s on the funnel's scale; φ = Σz²/k of the tamed z; τ² = (kφ − (k − 1))/(Σw − Σw²/Σw), w = 1/s²,
 * and 0 where kφ < k − 1. Units: none (scale of the funnel). Source: Spiegelhalter 2005 (overdispersion); Spiegelhalter
 * et al 2012. Example: 54 Arizona providers' lengths of stay (log, truncated) give φ = 8.53 and τ² = 0.0284.
 */
export function overdispersion(
  units: readonly FunnelUnit[],
  options: OverdispersionOptions = {},
): Answer<Overdispersion> {
  const { transform = "arcsine", mode = "winsorise", trim = 0.1, minimumUnits = 10 } = options;
  requireUnits(units);
  requireWithin(trim, "trim", [0, 0.5]);
  if (units.length < minimumUnits || units.length < 2) return noAnswer("too-few");
  if (units.some((unit) => unit.denominator === 0)) return noAnswer("not-applicable");
  if (transform === "log" && units.some((unit) => unit.numerator === 0)) return noAnswer("contains-zero");
  const target = options.target ?? funnelTarget(units, transform);
  if (target > 1 && (transform === "identity" || transform === "arcsine")) return noAnswer("out-of-reach");
  const scored = scoreUnits(units, transform, target);
  if (!scored.every(({ score }) => Number.isFinite(score))) return noAnswer("no-variation");
  return answer({
    target,
    transform,
    scores: scored.map(({ score }) => score + 0),
    ...estimate(tame(scored, mode, trim)),
  });
}

type Scored = { readonly score: number; readonly error: number };

function scoreUnits(
  units: readonly FunnelUnit[],
  transform: FunnelTransform,
  target: number,
): readonly Scored[] {
  const scale = funnelScale(transform, target);
  const centre = scale.forward(target);
  return units.map(({ numerator, denominator }) => {
    const error = scale.error(denominator);
    return { score: (scale.forward(numerator / denominator) - centre) / error, error };
  });
}

function tame(
  scored: readonly Scored[],
  mode: "winsorise" | "truncate" | "none",
  trim: number,
): readonly Scored[] {
  const scores = scored.map(({ score }) => score);
  if (mode === "none") return scored;
  if (mode === "truncate") {
    const keeps = keepsScores(scores, trim);
    return scored.filter((_, place) => keeps[place]);
  }
  const drawnIn = winsoriseScores(scores, trim);
  return scored.map(({ score, error }, place) => ({ score: drawnIn[place] ?? score, error }));
}

function estimate(scored: readonly Scored[]): Pick<Overdispersion, "used" | "phi" | "tau2"> {
  const k = scored.length;
  if (k === 0) return { used: 0, phi: 0, tau2: 0 };
  const squares = sumBy(scored, ({ score }) => score ** 2);
  const weight = sumBy(scored, ({ error }) => 1 / error ** 2);
  const weightSquared = sumBy(scored, ({ error }) => 1 / error ** 4);
  const spare = weight - weightSquared / weight;
  const tau2 = squares < k - 1 || spare <= 0 ? 0 : (squares - (k - 1)) / spare;
  return { used: k, phi: squares / k, tau2 };
}

function requireUnits(units: readonly FunnelUnit[]): void {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const { numerator, denominator } of units) {
    requireNonNegative(numerator, "numerator");
    requireNonNegative(denominator, "denominator");
  }
}
