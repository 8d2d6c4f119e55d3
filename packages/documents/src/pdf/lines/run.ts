import type { Face } from "../type/faces.js";

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: RunStyle;
}

/** Styles are told apart by identity: two runs of one style are set as one. */
export interface RunStyle {
  readonly face: Face;
  readonly sizePt: number;
  readonly colour: string;
  /** How far above the line the text stands. */
  readonly risePt?: number | undefined;
  readonly link?: RunLink | undefined;
}

export interface RunLink {
  readonly to: "address" | "place";
  readonly name: string;
  /** What the link is, for those who hear it alone. */
  readonly words: string;
}
