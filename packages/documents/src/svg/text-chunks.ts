import type { SvgElement } from "./parse-svg.js";
import { inheritStyle, readLength, type SvgStyle } from "./style.js";

/** Text of a drawing that is set from one place. */
export interface TextChunk {
  readonly x: number;
  readonly y: number;
  readonly parts: readonly TextPart[];
}

export interface TextPart {
  readonly text: string;
  readonly style: SvgStyle;
}

interface Cursor {
  x: number;
  y: number;
  readonly chunks: { x: number; y: number; parts: TextPart[] }[];
}

/** The chunks of a text element: each tspan that has a place of its own begins one. */
export function listTextChunks(element: SvgElement, style: SvgStyle): readonly TextChunk[] {
  const cursor: Cursor = { x: 0, y: 0, chunks: [] };
  collect(element, style, cursor);
  return cursor.chunks.map(({ parts, ...place }) => ({ ...place, parts: trimParts(parts) }));
}

function collect(element: SvgElement, style: SvgStyle, cursor: Cursor): void {
  if (moveCursor(element, style, cursor)) cursor.chunks.push({ x: cursor.x, y: cursor.y, parts: [] });
  for (const child of element.children) {
    if (typeof child === "string") {
      const text = child.replaceAll(/\s+/g, " ");
      if (text !== "") cursor.chunks.at(-1)?.parts.push({ text, style });
    } else if (child.name === "tspan" || child.name === "a") {
      collect(child, inheritStyle(child, style), cursor);
    }
  }
}

function moveCursor({ name, attributes }: SvgElement, { fontSize }: SvgStyle, cursor: Cursor): boolean {
  const read = (key: string): number | undefined => readLength(attributes[key], fontSize);
  const [x, y, dx, dy] = [read("x"), read("y"), read("dx"), read("dy")];
  cursor.x = (x ?? cursor.x) + (dx ?? 0);
  cursor.y = (y ?? cursor.y) + (dy ?? 0);
  return name === "text" || [x, y, dx, dy].some((move) => move !== undefined);
}

function trimParts(parts: readonly TextPart[]): readonly TextPart[] {
  const trimmed = parts.map((part, place) => ({
    ...part,
    text: trimSide(trimSide(part.text, place === 0, "start"), place === parts.length - 1, "end"),
  }));
  return trimmed.filter(({ text }) => text !== "");
}

function trimSide(text: string, outermost: boolean, side: "start" | "end"): string {
  if (!outermost) return text;
  return side === "start" ? text.trimStart() : text.trimEnd();
}
