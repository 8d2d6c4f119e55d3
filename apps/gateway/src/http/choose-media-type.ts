import { parsePreferences, weigh } from "./preferences.js";

/** The media types that an address answers in, the one given to who does not mind first. */
export type Offered<Type extends string> = readonly [Type, ...Type[]];

export const graphqlTypes = ["application/json", "application/graphql-response+json"] as const;

export type MediaType = (typeof graphqlTypes)[number];

/** The media type to answer in: the one liked best, the first where several are; undefined where none is accepted. */
export function chooseMediaType<Type extends string>(
  accept: string | undefined,
  offered: Offered<Type>,
): Type | undefined {
  if (accept === undefined || accept.trim() === "") return offered[0];
  const preferences = parsePreferences(accept);
  const weights = offered.map((type) => ({
    type,
    weight: weigh(preferences, [type, `${type.split("/", 1)[0]}/*`, "*/*"]),
  }));
  const best = weights.reduce((chosen, each) => (each.weight > chosen.weight ? each : chosen));
  return best.weight > 0 ? best.type : undefined;
}
