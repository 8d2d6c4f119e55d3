import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { byarInterval } from "./byar-interval.js";
import { poissonExactInterval } from "./poisson-exact-interval.js";

export type RateOptions = { readonly multiplier?: number; readonly confidence?: number };

export type RateEstimate = Interval & { readonly value: number; readonly method: "exact" | "byar" };

/**
 * A rate with its interval: exact Poisson limits below ten events, Byar's approximation from ten.
 *
 * Formula: multiplier × (x, lower(x), upper(x)) / n. Units: events per `multiplier` of the denominator (1 unless given).
 * Source: PHEindicatormethods `phe_rate`; Garwood 1936; Breslow & Day 1987.
 * Example: `rateInterval(20, 100, { multiplier: 100 })` is 20, from 12.21 to 30.89.
 */
export function rateInterval(count: number, total: number, options: RateOptions = {}): Answer<RateEstimate> {
  const { multiplier = 1, confidence = 0.95 } = options;
  requireNonNegative(count, "count");
  requireNonNegative(total, "total");
  requireNonNegative(multiplier, "multiplier");
  if (total === 0) return noAnswer("not-applicable");
  const method = count < 10 ? "exact" : "byar";
  const limits =
    method === "exact" ? poissonExactInterval(count, confidence) : byarInterval(count, confidence);
  if (!limits.answered) return limits;
  const scale = multiplier / total;
  const { lower, upper } = limits.value;
  return answer({ value: count * scale + 0, lower: lower * scale, upper: upper * scale, method });
}
