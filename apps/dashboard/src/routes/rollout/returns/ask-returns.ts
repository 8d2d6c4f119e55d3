import { ask } from "#lib/server/gateway.js";
import { showQuery } from "#lib/server/shown-query.js";
import type { RolloutState, Staff } from "#lib/url-state/rollout-state.js";
import { returnsQuery } from "./returns.query.js";

const levels = {
  practitioner: "PRACTITIONER",
  supervisor: "SUPERVISOR",
  "practice-leader": "PRACTICE_LEADER",
} as const satisfies Record<Staff, string>;

/** Asks for the published returns of a programme at one level, for authorities, regions and England. */
export async function askReturns({
  programme,
  staff,
  release: version,
}: Pick<RolloutState, "programme" | "staff" | "release">) {
  const variables = { version: version ?? null, programme, staff: levels[staff] };
  const { release } = await ask(returnsQuery, variables);
  const found = release?.programme;
  if (!found) return undefined;
  return {
    asAt: found.rollout.asAt,
    authorities: found.rollout.rows,
    national: found.rollout.national,
    twoTier: found.rollout.twoTier,
    gap: found.rollout.gap,
    regions: found.regions.rows,
    query: showQuery(returnsQuery, variables),
  };
}

export type Returns = NonNullable<Awaited<ReturnType<typeof askReturns>>>;
