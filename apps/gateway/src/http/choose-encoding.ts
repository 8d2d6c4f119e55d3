import { parsePreferences, weigh } from "./preferences.js";

export type Encoding = "br" | "gzip";

const offered: readonly Encoding[] = ["br", "gzip"];

/** The best encoding a caller reads, Brotli before gzip where both are liked as much; undefined for plain bytes. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  if (acceptEncoding === undefined) return undefined;
  const preferences = parsePreferences(acceptEncoding);
  const weights = offered.map((encoding) => ({ encoding, weight: weigh(preferences, [encoding, "*"]) }));
  const best = weights.reduce((chosen, each) => (each.weight > chosen.weight ? each : chosen));
  return best.weight > 0 ? best.encoding : undefined;
}
