import { parsePreferences, weigh } from "./preferences.js";

const offered = ["application/json", "application/graphql-response+json"] as const;

export type MediaType = (typeof offered)[number];

/** The media type to answer in: the one liked best, plain JSON where both are; undefined where neither is accepted. */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === "") return offered[0];
  const preferences = parsePreferences(accept);
  const weights = offered.map((type) => ({
    type,
    weight: weigh(preferences, [type, "application/*", "*/*"]),
  }));
  const best = weights.reduce((chosen, each) => (each.weight > chosen.weight ? each : chosen));
  return best.weight > 0 ? best.type : undefined;
}
