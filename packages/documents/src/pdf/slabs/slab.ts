import type { Pen, Place } from "../pen/pen.js";

/** What a page is built of: a piece that is never cut, such as a line, a row of a table, a picture. */
export interface Slab {
  readonly height: number;
  /** Space above it; none at the top of a page. */
  readonly before: number;
  /** Stands on the page of what follows: a heading, the first line of a paragraph. */
  readonly keepWithNext: boolean;
  readonly draw: (pen: Pen, place: Place) => void;
  /** Drawn again at the top of a page that begins with this slab: the header of a table that goes on. */
  readonly repeat?: Repeat | undefined;
}

export interface Repeat {
  readonly height: number;
  readonly draw: (pen: Pen, place: Place) => void;
}

/** The first two and the last two stay on one page, so that neither a first nor a last line stands alone. */
export function keepEnds(slabs: readonly Slab[]): readonly Slab[] {
  const ends = [0, slabs.length - 2];
  return slabs.map((slab, place) =>
    ends.includes(place) && place < slabs.length - 1 ? { ...slab, keepWithNext: true } : slab,
  );
}

/** The last stays on the page of what follows. */
export function keepLast(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, place) => (place === slabs.length - 1 ? { ...slab, keepWithNext: true } : slab));
}

export function keepAll(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, place) => (place < slabs.length - 1 ? { ...slab, keepWithNext: true } : slab));
}
