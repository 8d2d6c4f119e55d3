import { DocumentError } from "../../document/check-document.js";
import type { Slab } from "../slabs/slab.js";

export interface PlacedSlab {
  readonly slab: Slab;
  /** Distance of its top from the top of the page's text. */
  readonly top: number;
  /** It goes on from the page before, under a header drawn again. */
  readonly repeats: boolean;
}

export type Page = readonly PlacedSlab[];

/**
 * Fills pages of a height with slabs in order. What must stay together does, unless it is taller than a page; a single
 * slab that is taller is an error, for it would be clipped.
 */
export function paginate(slabs: readonly Slab[], height: number): readonly Page[] {
  if (slabs.some((slab) => slab.height + (slab.repeat?.height ?? 0) > height)) {
    throw new DocumentError(["a row of a table or of cards is taller than a page"]);
  }
  const pages: PlacedSlab[][] = [];
  let used = Number.POSITIVE_INFINITY;
  const startPage = (): void => {
    pages.push([]);
    used = 0;
  };
  const place = (slab: Slab): void => {
    const first = pages.at(-1)?.length === 0;
    const repeats = first && pages.length > 1 && slab.repeat !== undefined;
    const above = repeats ? (slab.repeat?.height ?? 0) : first ? 0 : slab.before;
    pages.at(-1)?.push({ slab, top: used + above, repeats });
    used += above + slab.height;
  };
  for (const group of groupKept(slabs)) {
    if (used + heightOf(group, used > 0) > height) startPage();
    for (const slab of group) {
      if (used > 0 && used + slab.before + slab.height > height) startPage();
      place(slab);
    }
  }
  return pages;
}

function groupKept(slabs: readonly Slab[]): readonly (readonly Slab[])[] {
  const groups: Slab[][] = [];
  let open = false;
  for (const slab of slabs) {
    if (open) groups.at(-1)?.push(slab);
    else groups.push([slab]);
    open = slab.keepWithNext;
  }
  return groups;
}

function heightOf(group: readonly Slab[], underAnother: boolean): number {
  return group.reduce(
    (total, { before, height }, place) => total + height + (place > 0 || underAnother ? before : 0),
    0,
  );
}
