import { colour } from "../palette.js";
import type { FunnelPlace } from "./place.js";

/** The shape of a place around the point 0,0: up or down tells the side, filled or hollow how far out. */
export interface PlaceMark {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
}

const up = "M0,-6.4L6.4,4.8H-6.4Z";
const down = "M0,6.4L6.4,-4.8H-6.4Z";
const disc = "M-3.2,0a3.2,3.2 0 1,0 6.4,0a3.2,3.2 0 1,0 -6.4,0Z";

const paper = colour("paper");
const above = colour("second");
const below = colour("accent");

const marks = {
  "above-998": { path: up, fill: above, stroke: paper },
  "above-95": { path: up, fill: paper, stroke: above },
  within: { path: disc, fill: colour("context"), stroke: paper },
  "below-95": { path: down, fill: paper, stroke: below },
  "below-998": { path: down, fill: below, stroke: paper },
} as const satisfies Record<FunnelPlace, PlaceMark>;

export function toPlaceMark(place: FunnelPlace): PlaceMark {
  return marks[place];
}
