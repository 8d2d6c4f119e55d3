import type { Line } from "../lines/break-lines.js";
import type { Pen, Place } from "../pen/pen.js";
import type { Tag } from "../pen/structure.js";
import { keepEnds, type Slab } from "./slab.js";

export interface LineBox {
  readonly sizePt: number;
  readonly leading: number;
}

/** Height of a line. */
export function lineHeight({ sizePt, leading }: LineBox): number {
  return sizePt * leading;
}

/** Distance from a line's top to its baseline: capitals stand in the middle of the line. */
export function baselineOf(box: LineBox): number {
  return lineHeight(box) / 2 + box.sizePt * 0.33;
}

export interface TextPlacing extends LineBox {
  readonly before: number;
  /** Where the text stands in the structure tree, outermost first. */
  readonly path: readonly Tag[];
  readonly indent?: number | undefined;
  /** Drawn with the first line: the bullet of an item. */
  readonly first?: ((pen: Pen, place: Place) => void) | undefined;
}

/** A text as slabs, a line each. */
export function toTextSlabs(lines: readonly Line[], placing: TextPlacing): readonly Slab[] {
  const { before, path, indent = 0, first } = placing;
  const baseline = baselineOf(placing);
  return keepEnds(
    lines.map((line, place) => ({
      height: lineHeight(placing),
      before: place === 0 ? before : 0,
      keepWithNext: false,
      draw: (pen: Pen, { x, y }: Place) => {
        if (place === 0) first?.(pen, { x, y: y + baseline });
        pen.structure.open(path);
        pen.line(line, { x: x + indent, y: y + baseline });
      },
    })),
  );
}

/** Draws lines one under the other from a top left corner. */
export function drawLines(pen: Pen, lines: readonly Line[], { x, y, ...box }: Place & LineBox): void {
  for (const [place, line] of lines.entries()) {
    pen.line(line, { x, y: y + place * lineHeight(box) + baselineOf(box) });
  }
}
