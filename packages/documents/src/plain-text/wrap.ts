export interface Wrapping {
  readonly width: number;
  /** Stands before the first line: "* ". */
  readonly first?: string | undefined;
  /** Stands before each other line. */
  readonly rest?: string | undefined;
}

/** Text in lines no longer than a width; a word that is longer, such as an address, has a line of its own. */
export function wrapText(text: string, { width, first = "", rest = "" }: Wrapping): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (!empty && countLetters(line) + 1 + countLetters(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

/** How many places a text takes in letters of one width. */
export function countLetters(text: string): number {
  return Array.from(text.normalize("NFC")).length;
}

/** Text without control characters, on one line. */
export function toOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
