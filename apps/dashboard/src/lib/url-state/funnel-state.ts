import type { ParsedState } from "./compare-state.js";
import { formatQuery, isProblem, readPattern, readText, readWord, type LinkParams } from "./fields.js";

export const funnelLimits = ["adjusted", "naive"] as const;
export type FunnelLimits = (typeof funnelLimits)[number];

/** What an indicator's page shows: the year of its funnel, and which limits are drawn. */
export interface FunnelState {
  readonly limits: FunnelLimits;
  readonly period?: string | undefined;
  readonly release?: string | undefined;
}

export function parseFunnelState(params: LinkParams): ParsedState<FunnelState> {
  const limits = readWord(params, { name: "limits", words: funnelLimits, fallback: "adjusted" });
  const period = readPattern(params, { name: "period", pattern: /^\d{4}$/, looksLike: "a year" });
  if (isProblem(limits) || isProblem(period)) {
    return { readable: false, problems: [limits, period].filter(isProblem) };
  }
  return { readable: true, state: { limits, period, release: readText(params, "release") } };
}

/** The link of an indicator's page at its funnel, with everything the funnel shows. */
export function formatFunnelState(slug: string, { limits, period, release }: FunnelState): string {
  return `/indicators/${slug}${formatQuery({ period, limits: limits === "naive" ? limits : undefined, release })}#funnel`;
}
