import type { Figure } from "./figure.js";
import type { Footnote } from "./footnote.js";
import type { Table } from "./table.js";
import type { Text } from "./text.js";

/** Everything that a brief or a pack says, before it is a page, a sheet or an e-mail. */
export interface Document {
  readonly title: string;
  /** What it is about, in a sentence: for catalogues and search. */
  readonly subject: string;
  /** As in "en-GB". */
  readonly language: string;
  /** "Official statistics", "Illustrative": shown on every page and sheet. */
  readonly status: string;
  /** A word to print across every page, for what must never be taken for a statistic. */
  readonly watermark?: string | undefined;
  readonly sections: readonly Section[];
  /** In the order in which they are numbered. */
  readonly footnotes: readonly Footnote[];
  readonly metadata: Metadata;
}

export interface Section {
  readonly heading: string;
  /** 1 stands under the title, 2 under a section of level 1. */
  readonly level: 1 | 2;
  /** The word for these figures, where it is not the document's: "Reported". */
  readonly status?: string | undefined;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | List | Cards | Table | Picture;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Text;
  /** The lead is the sentence to read if only one is read; small print is for notes. */
  readonly style?: "lead" | "small" | undefined;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Text[];
}

/** Headline figures side by side. */
export interface Cards {
  readonly kind: "cards";
  readonly cards: readonly Card[];
}

export interface Card {
  /** What the figure is, with place and period. */
  readonly label: string;
  readonly figure: Figure;
  /** What changed, or the rule behind a word. */
  readonly detail?: string | undefined;
  readonly status?: string | undefined;
}

/** A drawing with the words that stand for it where it cannot be seen. */
export interface Picture {
  readonly kind: "picture";
  readonly title: string;
  readonly svg: string;
  readonly description: string;
  /** Two half pictures in a row stand side by side. */
  readonly width?: "full" | "half" | undefined;
}

export interface Metadata {
  /** Who made the document. */
  readonly author: string;
  /** Publisher and publication that the figures come from. */
  readonly source: string;
  /** The day the release was published, as in 2026-03-19: the only date a file carries. */
  readonly published: string;
  readonly release: string;
  readonly digest: string;
  /** The public link that gives this document again. */
  readonly permalink: string;
  readonly licence: Licence;
}

export interface Licence {
  readonly name: string;
  readonly href: string;
}
