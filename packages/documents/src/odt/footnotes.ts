import type { Document } from "../document/document.js";
import { printFootnote, type Footnote } from "../document/footnote.js";
import { toLink, toWords } from "../opendocument/words.js";
import { element } from "../xml/element.js";

/** Writes marks in reading order: the first for a footnote carries the note, each later one refers to it. */
export interface FootnoteWriter {
  readonly mark: (id: string) => string;
  /** Footnotes that no mark has led to. */
  readonly listUnmarked: () => readonly string[];
}

export function createFootnoteWriter({ footnotes }: Pick<Document, "footnotes">): FootnoteWriter {
  const written = new Set<string>();
  return {
    mark(id) {
      const place = footnotes.findIndex((footnote) => footnote.id === id);
      const footnote = footnotes[place];
      if (footnote === undefined) return "";
      const first = !written.has(id);
      written.add(id);
      return first ? toNote(footnote, place + 1) : toReference(place + 1);
    },
    listUnmarked: () =>
      footnotes.flatMap((footnote, place) =>
        written.has(footnote.id) ? [] : [`[${place + 1}] ${toFootnoteWords(footnote)}`],
      ),
  };
}

function toNote(footnote: Footnote, number: number): string {
  return element(
    "text:note",
    { "text:id": `note${number}`, "text:note-class": "footnote" },
    element("text:note-citation", { "text:label": `[${number}]` }, `[${number}]`),
    element(
      "text:note-body",
      {},
      element("text:p", { "text:style-name": "Footnote" }, element("text:s", {}), toFootnoteWords(footnote)),
    ),
  );
}

function toReference(number: number): string {
  const reference = element(
    "text:note-ref",
    {
      "text:note-class": "footnote",
      "text:reference-format": "text",
      "text:ref-name": `note${number}`,
    },
    `[${number}]`,
  );
  return element("text:span", { "text:style-name": "Mark" }, reference);
}

function toFootnoteWords(footnote: Footnote): string {
  const { citation } = footnote;
  const links = [
    citation && toLink(citation.link, citation.link),
    citation?.query && toLink("query", citation.query),
  ];
  return [toWords(printFootnote(footnote)), ...links].filter((words) => words).join(" ");
}
