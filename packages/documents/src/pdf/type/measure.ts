import type { Face, Faces } from "./faces.js";

/** The width of a text in one face, for a size of one point. */
export type Measure = (text: string, face: Face) => number;

/** Measures as the page is set: word by word, each with the space after it. */
export function createMeasure(faces: Faces): Measure {
  const widths = new Map<string, number>();
  const measureWord = (word: string, face: Face): number => {
    const key = `${face} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = faces[face].layout(word).advanceWidth / faces[face].unitsPerEm;
    widths.set(key, width);
    return width;
  };
  return (text, face) =>
    (text.match(/[^ ]* |[^ ]+$/g) ?? []).reduce((total, word) => total + measureWord(word, face), 0);
}
