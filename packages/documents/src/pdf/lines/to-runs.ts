import type { FootnoteNumbers } from "../../document/footnote-numbers.js";
import { listPieces, type Text } from "../../document/text.js";
import type { Faces } from "../type/faces.js";
import { toPrintable } from "../type/printable.js";
import type { Run, RunStyle } from "./run.js";

export interface RunSetting {
  readonly faces: Faces;
  readonly numbers: FootnoteNumbers;
}

/** The pieces of a text as runs in their styles. */
export function toRuns(text: Text, style: RunStyle, { faces, numbers }: RunSetting): readonly Run[] {
  const strong: RunStyle = { ...style, face: "semibold" };
  const print = (words: string, { face }: RunStyle): string => toPrintable(words, faces[face]);
  return listPieces(text).map((piece): Run => {
    if (typeof piece === "string") return { text: print(piece, style), style };
    if ("strong" in piece) return { text: print(piece.strong, strong), style: strong };
    if ("href" in piece) return toLinkRun(print(piece.text, style), piece.href, style);
    return toMarkRun(numbers.get(piece.footnote) ?? 0, style);
  });
}

export function toLinkRun(text: string, href: string, style: RunStyle): Run {
  return { text, style: { ...style, link: { to: "address", name: href, words: text } } };
}

/** Footnote numbers stand in brackets, so that no figure can swallow one when it is copied. */
export function toMarkRun(number: number, style: RunStyle): Run {
  return {
    text: `[${number}]`,
    style: {
      ...style,
      face: "regular",
      sizePt: style.sizePt * 0.66,
      risePt: style.sizePt * 0.3,
      link: { to: "place", name: toFootnotePlace(number), words: `Footnote ${number}` },
    },
  };
}

export function toFootnotePlace(number: number): string {
  return `footnote-${number}`;
}
