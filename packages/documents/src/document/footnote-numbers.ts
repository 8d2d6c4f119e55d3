import type { Block, Document } from "./document.js";
import { listCellMarks } from "./table.js";
import { listMarks } from "./text.js";

/** The number that each footnote is called by, by its id: its place in the document's list. */
export type FootnoteNumbers = ReadonlyMap<string, number>;

export function toFootnoteNumbers({ footnotes }: Pick<Document, "footnotes">): FootnoteNumbers {
  return new Map(footnotes.map(({ id }, place) => [id, place + 1]));
}

/** The ids of the footnotes that a block points at, in reading order. */
export function listBlockMarks(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return listMarks(block.text);
    case "list":
      return block.items.flatMap(listMarks);
    case "cards":
      return block.cards.flatMap(({ figure }) => figure.footnotes ?? []);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(listCellMarks));
    default:
      return [];
  }
}
