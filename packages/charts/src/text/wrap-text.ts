import { toTextWidth } from "./text-width.js";

export interface WrapOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly weight?: "normal" | "bold";
  /** What does not fit in this many lines ends in an ellipsis. */
  readonly maxLines?: number;
}

/** Breaks a text at its spaces into lines of at most the given width; one long word is never split. */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const { width, maxLines = Infinity } = options;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, options) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), shorten(lines.slice(maxLines - 1).join(" "), options)];
}

function shorten(text: string, options: WrapOptions): string {
  let kept = text;
  while (kept.length > 1 && measure(`${kept}…`, options) > options.width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

function measure(text: string, { fontSize, weight }: WrapOptions): number {
  return toTextWidth(text, fontSize, weight);
}
