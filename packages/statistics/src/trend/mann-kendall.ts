import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFiniteList } from "../require.js";
import { normalCdf } from "../special/normal-cdf.js";
import { mannKendallExact } from "./mann-kendall-exact.js";
import { tieTerm } from "./tie-term.js";

export type MannKendall = {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  readonly pNormal: number;
  /** Exact p; no answer with more than ten values or with ties. */
  readonly pExact: Answer<number>;
  /** The p to use: exact where there is one. */
  readonly p: number;
};

const mostForExact = 10;

/**
 * Mann–Kendall test of a steady rise or fall over time.
 *
 * Formula: S = Σ sgn(yⱼ − yᵢ); var = (n(n − 1)(2n + 5) − ties)/18; z = (S − sgn S)/√var, 0 at S = 0; two-sided p.
 * Units: none. Source: Mann 1945; Kendall 1970. Example: nine rising values have S = 36 and p = 5.5 × 10⁻⁶.
 */
export function mannKendall(values: readonly number[]): Answer<MannKendall> {
  requireFiniteList(values, "values");
  const n = values.length;
  if (n < 2) return noAnswer("too-few");
  const s = concordance(values);
  const ties = tieTerm(values);
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const pNormal = Math.min(1, 2 * normalCdf(-Math.abs(z)));
  const pExact = exactP({ n, s, isTied: ties > 0 });
  return answer({ s, variance, z, pNormal, pExact, p: pExact.answered ? pExact.value : pNormal });
}

function concordance(values: readonly number[]): number {
  let s = 0;
  for (const [place, value] of values.entries()) {
    for (const later of values.slice(place + 1)) s += Math.sign(later - value);
  }
  return s + 0;
}

function exactP({ n, s, isTied }: { n: number; s: number; isTied: boolean }): Answer<number> {
  if (n > mostForExact) return noAnswer("out-of-reach");
  return isTied ? noAnswer("no-variation") : mannKendallExact(n, s);
}
