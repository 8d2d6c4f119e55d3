import type { Layout } from "../figure/figure.js";
import { outcomeWords } from "../outcome/outcome.js";
import { toTextWidth } from "../text/text-width.js";
import { isKnown } from "../value.js";
import type { DotIntervalRow } from "./props.js";

/** Where the words and the drawing of each row stand, from left to right. */
export interface Columns {
  readonly labelWidth: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Right edge of the printed figures. */
  readonly valueRight: number;
  readonly wordLeft: number;
  readonly wordWidth: number;
  /** Where there is little room, the word stands under the figure. */
  readonly wordBelow: boolean;
}

const widestLabels = { wide: 210, narrow: 116 } as const;
const gap = 12;

/** Gives labels, figures and words the room they need, and the drawing the rest. */
export function toColumns(rows: readonly DotIntervalRow[], { name, width, fontSize }: Layout): Columns {
  const wordBelow = name === "narrow";
  const labelWidth = Math.min(
    widestLabels[name],
    widest(
      rows.map(({ label }) => label),
      fontSize,
    ),
  );
  const valueWidth = widest(
    rows.map(({ value }) => value.text),
    fontSize,
  );
  const words = rows.flatMap(({ value, outcome }) =>
    outcome && isKnown(value) ? [outcomeWords[outcome]] : [],
  );
  const longestWords = wordBelow ? words.flatMap((word) => word.split(" ")) : words;
  const wordWidth = words.length === 0 ? 0 : widest(longestWords, fontSize);
  const rightWidth = wordBelow
    ? Math.max(valueWidth, wordWidth)
    : valueWidth + (wordWidth > 0 ? gap + wordWidth : 0);
  return {
    labelWidth,
    plotLeft: labelWidth + gap,
    plotRight: width - rightWidth - gap,
    valueRight: wordBelow ? width : width - rightWidth + valueWidth,
    wordLeft: wordBelow ? width : width - wordWidth,
    wordWidth,
    wordBelow,
  };
}

function widest(texts: readonly string[], fontSize: number): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => toTextWidth(text, fontSize, "bold"))));
}
