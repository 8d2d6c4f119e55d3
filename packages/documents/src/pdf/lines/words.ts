import type { Measure } from "../type/measure.js";
import type { Run, RunStyle } from "./run.js";

/** What stays together on a line: parts of one or more styles with no break between them. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: number;
  /** The style of the space before it, where there is one. */
  readonly space: RunStyle | undefined;
}

export interface Part {
  readonly text: string;
  readonly style: RunStyle;
  readonly width: number;
}

const address = /:\/\//;
const afterAddressMark = /(?<=[/?&=._-])(?=[^/?&=._-])/;
const afterHyphen = /(?<=\p{Letter}[-/—])(?=\p{Letter})/u;

export function measureRun(text: string, style: RunStyle, measure: Measure): number {
  return measure(text, style.face) * style.sizePt;
}

/** Cuts runs where a line may end: at spaces, after a hyphen or slash between letters, after the marks of an address. */
export function toWords(runs: readonly Run[], measure: Measure): readonly Word[] {
  const words: Word[] = [];
  let open = false;
  let space: RunStyle | undefined;
  const add = (text: string, style: RunStyle): void => {
    const part = { text, style, width: measureRun(text, style, measure) };
    const last = words.at(-1);
    if (open && last !== undefined) {
      words[words.length - 1] = { ...last, parts: [...last.parts, part], width: last.width + part.width };
    } else {
      words.push({ parts: [part], width: part.width, space });
    }
    open = true;
    space = undefined;
  };
  for (const { text, style } of runs) {
    for (const chunk of text.split(/( +)/).filter((piece) => piece !== "")) {
      if (chunk.startsWith(" ")) {
        open = false;
        space = words.length > 0 ? style : undefined;
        continue;
      }
      for (const [place, piece] of chunk
        .split(address.test(chunk) ? afterAddressMark : afterHyphen)
        .entries()) {
        if (place > 0) open = false;
        add(piece, style);
      }
    }
  }
  return words;
}
