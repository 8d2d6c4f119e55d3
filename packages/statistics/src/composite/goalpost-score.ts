import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** The values that score 0 and the full score; the other way round where less is better. */
export type Goalposts = { readonly low: number; readonly high: number };

export type Direction = "more-is-better" | "less-is-better";

/**
 * Score of a value between two fixed goalposts, so that years compare.
 *
 * Formula: 100·clip((x − low)/(high − low)) where more is better, 100·clip((high − x)/(high − low)) where less is.
 * Units: 0 to 100. Source: OECD & JRC 2008. Example: 12 between 8 and 25, less being better, scores 76.47.
 */
export function goalpostScore(value: number, { low, high }: Goalposts, direction: Direction): number {
  requireFinite(value, "value");
  requireFinite(low, "low");
  requireFinite(high, "high");
  if (low >= high) throw new StatisticsError("out-of-range", `goalposts must rise, got ${low} and ${high}`);
  const share = direction === "more-is-better" ? (value - low) / (high - low) : (high - value) / (high - low);
  return 100 * Math.min(1, Math.max(0, share)) + 0;
}
