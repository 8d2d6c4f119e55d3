import type { AreaLevel } from "../areas/area.js";
import type { RolloutCount } from "../rollout/rollout-count.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";

/**
 * Whether a count may be shown at all for a kind of area. Below region: eligible, endorsed and accredited only, so that nobody can
 * subtract who failed, and no practice leaders, of whom an authority has a handful.
 *
 * Rule: failed counts and practice leaders from region upwards. Source: ours, after the rules of this folder.
 */
export function isPublishable(areaLevel: AreaLevel, level: AccreditationLevel, count: RolloutCount): boolean {
  if (areaLevel === "country" || areaLevel === "region") return true;
  return count !== "assessed" && level !== "practice-leader";
}
