import type { Measure } from "../type/measure.js";
import type { Run, RunStyle } from "./run.js";
import { measureRun, toWords, type Part, type Word } from "./words.js";

export interface Line {
  readonly spans: readonly Span[];
  readonly width: number;
}

/** A stretch of a line in one style, with its distance from the line's start. */
export interface Span {
  readonly text: string;
  readonly style: RunStyle;
  readonly x: number;
  readonly width: number;
}

/** Sets runs in lines no wider than given. A word that is wider alone is cut, never clipped. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const words = toWords(runs, measure).flatMap((word) =>
    word.width > width ? cutWord(word, width, measure) : [word],
  );
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const space = line ? measureSpace(word, measure) : 0;
    if (line && used + space + word.width <= width + 0.01) {
      line.push(word);
      used += space + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines.map((line, place) =>
    toLine(line, { measure, goesOn: lines[place + 1]?.[0]?.space !== undefined }),
  );
}

function measureSpace({ space }: Word, measure: Measure): number {
  return space === undefined ? 0 : measureRun(" ", space, measure);
}

interface LineSetting {
  readonly measure: Measure;
  /** A space follows on the next line: it is kept in the text, so that words copied from the page stay apart. */
  readonly goesOn: boolean;
}

function toLine(words: readonly Word[], { measure, goesOn }: LineSetting): Line {
  const spans: Span[] = [];
  const add = ({ text, style, width }: Part): void => {
    const last = spans.at(-1);
    if (last?.style === style) {
      spans[spans.length - 1] = { ...last, text: last.text + text, width: last.width + width };
    } else {
      spans.push({ text, style, width, x: last === undefined ? 0 : last.x + last.width });
    }
  };
  for (const [place, word] of words.entries()) {
    const { space } = word;
    if (place > 0 && space) add({ text: " ", style: space, width: measureSpace(word, measure) });
    for (const part of word.parts) add(part);
  }
  const end = spans.at(-1);
  if (goesOn && end) spans[spans.length - 1] = { ...end, text: `${end.text} ` };
  return { spans, width: end === undefined ? 0 : end.x + end.width };
}

function cutWord(word: Word, width: number, measure: Measure): readonly Word[] {
  const letters = word.parts.flatMap(({ text, style }) =>
    Array.from(text, (letter): Part => ({ text: letter, style, width: measureRun(letter, style, measure) })),
  );
  const pieces: Part[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const letter of letters) {
    if (used + letter.width > width) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push(letter);
    used += letter.width;
  }
  return pieces.map((parts, place) => ({
    parts,
    width: parts.reduce((total, part) => total + part.width, 0),
    space: place === 0 ? word.space : undefined,
  }));
}
