import { formatQuery, readText, type LinkParams } from "./fields.js";

/** Everything the rollout page shows: of which programme, and over which indicator its timeline is laid. */
export interface RolloutState {
  readonly programme: string;
  readonly indicator: string;
  readonly release?: string | undefined;
}

const defaults = { programme: "naas", indicator: "turnover-rate-fte" } as const;

export function readRolloutState(params: LinkParams): RolloutState {
  return {
    programme: readText(params, "programme") ?? defaults.programme,
    indicator: readText(params, "indicator") ?? defaults.indicator,
    release: readText(params, "release"),
  };
}

/** The link of the rollout page with everything it shows; what it opens with anyway is left out. */
export function formatRolloutState({ programme, indicator, release }: RolloutState): string {
  const chosen = {
    programme: programme === defaults.programme ? undefined : programme,
    indicator: indicator === defaults.indicator ? undefined : indicator,
  };
  return `/rollout${formatQuery({ ...chosen, release })}`;
}
