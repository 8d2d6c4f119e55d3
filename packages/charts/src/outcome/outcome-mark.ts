import { colour } from "../palette.js";
import type { Outcome } from "./outcome.js";

/** The shape of an outcome around the point 0,0, its colours, and the colour of its word. */
export interface OutcomeMark {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

const up = "M0,-6.2L6.2,4.8H-6.2Z";
const down = "M0,6.2L6.2,-4.8H-6.2Z";
const disc = "M-4.8,0a4.8,4.8 0 1,0 9.6,0a4.8,4.8 0 1,0 -9.6,0Z";
const diamond = "M0,-5.8L5.8,0L0,5.8L-5.8,0Z";

const paper = colour("paper");
const neutral = colour("neutral");

const marks = {
  better: { path: up, fill: colour("better"), stroke: paper, text: colour("better") },
  worse: { path: down, fill: colour("worse"), stroke: paper, text: colour("worse") },
  higher: { path: up, fill: paper, stroke: neutral, text: neutral },
  lower: { path: down, fill: paper, stroke: neutral, text: neutral },
  similar: { path: disc, fill: colour("similar"), stroke: paper, text: colour("muted") },
  "not-comparable": { path: diamond, fill: paper, stroke: colour("similar"), text: colour("muted") },
} as const satisfies Record<Outcome, OutcomeMark>;

const plain: OutcomeMark = { path: disc, fill: colour("accent"), stroke: paper, text: colour("ink") };

/** How an outcome is drawn; a figure that was compared with nothing is a plain dot. */
export function toOutcomeMark(outcome: Outcome | undefined): OutcomeMark {
  return outcome === undefined ? plain : marks[outcome];
}
