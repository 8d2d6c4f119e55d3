import type { AreaChoice } from "../url-state/area-choice.js";

/** The authorities that a link means, as the gateway is asked for them. */
export function toSelection({ within, areas }: AreaChoice) {
  if (areas !== undefined) return { codes: [...areas] };
  return { level: "LOCAL_AUTHORITY" as const, ...(within === undefined ? {} : { within }) };
}
