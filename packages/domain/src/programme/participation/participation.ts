import type { Area } from "../../areas/area.js";
import type { NamedSite, Phase } from "../programme.js";

export const participationStates = ["took-part", "did-not-take-part", "not-known"] as const;
export type ParticipationState = (typeof participationStates)[number];

/**
 * Who took part in an area: its state where it is an authority, and how many of its authorities did at least and at most.
 * `site` is the page's naming where the area is a named site itself; `reference` is the page that the counts rest on.
 */
export interface Participation {
  readonly area: Area;
  readonly state?: ParticipationState;
  readonly site?: NamedSite;
  readonly phase?: Phase;
  readonly namedSites: number;
  readonly authorities: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly reference?: string;
}
