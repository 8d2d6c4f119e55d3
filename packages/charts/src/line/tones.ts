import { colour } from "../palette.js";

/** How a line is told from the others: by colour, and by a dash pattern that remains in greyscale. */
export interface Tone {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | null;
  readonly label: string;
}

export const contextTone: Tone = {
  stroke: colour("context"),
  width: 1.75,
  dash: null,
  label: colour("muted"),
};

export const strongTone: Tone = {
  stroke: colour("accent"),
  width: 2.75,
  dash: null,
  label: colour("accent"),
};

/** What others are held against: thin and dashed. */
export const referenceTone: Tone = {
  stroke: colour("axis"),
  width: 1.5,
  dash: "4 3",
  label: colour("muted"),
};

const distinct: readonly Tone[] = [
  strongTone,
  { stroke: colour("second"), width: 2.5, dash: "7 3", label: colour("second") },
  { stroke: colour("third"), width: 2.5, dash: "2 3", label: colour("third") },
  { stroke: colour("neutral"), width: 2.25, dash: "9 3 2 3", label: colour("neutral") },
];

/** Tones for series in order: one strong among greys, four that differ, or all grey where there are more. */
export function toTones(ids: readonly string[], emphasis: string | undefined): readonly Tone[] {
  if (emphasis !== undefined) return ids.map((id) => (id === emphasis ? strongTone : contextTone));
  if (ids.length > distinct.length) return ids.map(() => contextTone);
  return ids.map((_, place) => distinct[place] ?? contextTone);
}
