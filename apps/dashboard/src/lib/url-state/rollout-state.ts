import { formatQuery, readText, type LinkParams } from "./fields.js";

/** Everything the rollout page shows: of which programme, over which indicator its timeline is laid, and the returns of which staff. */
export interface RolloutState {
  readonly programme: string;
  readonly indicator: string;
  /** Staff of a level, where the programme has published returns. Another word is read as practitioners. */
  readonly staff: Staff;
  readonly release?: string | undefined;
}

const defaults = { programme: "naas", indicator: "turnover-rate-fte", staff: "practitioner" } as const;

export const staffWords = ["practitioner", "supervisor", "practice-leader"] as const;
export type Staff = (typeof staffWords)[number];

export function readRolloutState(params: LinkParams): RolloutState {
  return {
    programme: readText(params, "programme") ?? defaults.programme,
    indicator: readText(params, "indicator") ?? defaults.indicator,
    staff: staffWords.find((word) => word === readText(params, "staff")) ?? defaults.staff,
    release: readText(params, "release"),
  };
}

/** The link of the rollout page with everything it shows; what it opens with anyway is left out. */
export function formatRolloutState({ programme, indicator, staff, release }: RolloutState): string {
  const chosen = {
    programme: programme === defaults.programme ? undefined : programme,
    indicator: indicator === defaults.indicator ? undefined : indicator,
    staff: staff === defaults.staff ? undefined : staff,
  };
  return `/rollout${formatQuery({ ...chosen, release })}`;
}
