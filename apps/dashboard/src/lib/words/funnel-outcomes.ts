import { funnelPlaceWords, type FunnelPlace } from "@plumbline/charts";

export type FunnelOutcomeName = "BELOW_998" | "BELOW_95" | "WITHIN" | "ABOVE_95" | "ABOVE_998";

const places: Readonly<Record<FunnelOutcomeName, FunnelPlace>> = {
  BELOW_998: "below-998",
  BELOW_95: "below-95",
  WITHIN: "within",
  ABOVE_95: "above-95",
  ABOVE_998: "above-998",
};

/** The contract's outcome as the funnel chart names it. */
export function toFunnelPlace(name: FunnelOutcomeName): FunnelPlace {
  return places[name];
}

/** Where an area stands among the limits, in words. */
export function nameFunnelOutcome(name: FunnelOutcomeName): string {
  return funnelPlaceWords[places[name]];
}
