import type { Observation } from "../../releases/observation.js";
import type { BriefingGround } from "../ground.js";
import { findToken, type Token } from "../statement/token.js";

/** A published figure as a token; undefined where it is missing. */
export function cellToken(
  ground: BriefingGround,
  { area, indicator, period }: Pick<Observation, "area" | "indicator" | "period">,
  release?: string,
): Token | undefined {
  const place = { area: area.code, indicator: indicator.slug, period: period.code };
  return findToken(ground, { kind: "cell", ...place, ...(release === undefined ? {} : { release }) });
}
