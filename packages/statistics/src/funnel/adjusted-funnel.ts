import { answer, type Answer } from "../answer.js";
import { adjustedFunnelLimits, type Adjustment } from "./adjusted-funnel-limits.js";
import type { FunnelLimits } from "./proportion-funnel-limits.js";

/** The 95% and the 99.8% adjusted limits together. Example: `adjustedFunnel(adjustment, 120)`. */
export function adjustedFunnel(adjustment: Adjustment, denominator: number): Answer<FunnelLimits> {
  const inner = adjustedFunnelLimits(adjustment, denominator, 0.95);
  const outer = adjustedFunnelLimits(adjustment, denominator, 0.998);
  if (!inner.answered) return inner;
  if (!outer.answered) return outer;
  return answer({ inner: inner.value, outer: outer.value });
}
