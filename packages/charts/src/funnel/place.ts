/** Where an area stands among the limits at its denominator. On a limit is inside it. */
export const funnelPlaces = ["above-998", "above-95", "within", "below-95", "below-998"] as const;

export type FunnelPlace = (typeof funnelPlaces)[number];

export const funnelPlaceWords = {
  "above-998": "Above the 99.8% limit",
  "above-95": "Above the 95% limit",
  within: "Within the limits",
  "below-95": "Below the 95% limit",
  "below-998": "Below the 99.8% limit",
} as const satisfies Record<FunnelPlace, string>;

/** Whether a place lies outside the 99.8% limits: exceptional, and always named. */
export function isExceptional(place: FunnelPlace): boolean {
  return place === "above-998" || place === "below-998";
}
