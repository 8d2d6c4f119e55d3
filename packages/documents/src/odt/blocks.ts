import type { Block, Cards, List, Paragraph } from "../document/document.js";
import {
  listTableShorthands,
  listCellMarks,
  printCell,
  type Table,
  type TableCell,
} from "../document/table.js";
import { listPieces, type Text } from "../document/text.js";
import { toLink, toWords } from "../opendocument/words.js";
import { element } from "../xml/element.js";
import type { FootnoteWriter } from "./footnotes.js";
import type { PictureWriter } from "./pictures.js";
import type { TableWriter, TableXml } from "./table-xml.js";

export interface BlockWriters {
  readonly footnotes: FootnoteWriter;
  readonly pictures: PictureWriter;
  readonly tables: TableWriter;
}

/** Blocks of a section as XML, in their order. */
export function toBlocksXml(blocks: readonly Block[], writers: BlockWriters): string {
  return blocks.map((block) => toBlockXml(block, writers)).join("");
}

function toBlockXml(block: Block, { footnotes, pictures, tables }: BlockWriters): string {
  switch (block.kind) {
    case "picture":
      return pictures.write(block);
    case "paragraph":
      return toParagraphXml(block, footnotes);
    case "list":
      return toListXml(block, footnotes);
    case "cards":
      return tables.write(toCardsTable(block, footnotes));
    default:
      return toFiguresXml(block, { footnotes, tables });
  }
}

const paragraphStyles = { lead: "Lead", small: "Small", plain: "Body" } as const;

function toParagraphXml({ text, style }: Paragraph, footnotes: FootnoteWriter): string {
  return toLine(toTextXml(text, footnotes), paragraphStyles[style ?? "plain"]);
}

function toListXml({ items }: List, footnotes: FootnoteWriter): string {
  return element(
    "text:list",
    { "text:style-name": "Bullets" },
    ...items.map((text) => element("text:list-item", {}, toLine(toTextXml(text, footnotes), "Item"))),
  );
}

/** Headline figures as a table: one a row, so that they keep their labels wherever they are pasted. */
function toCardsTable({ cards }: Cards, footnotes: FootnoteWriter): TableXml {
  return {
    header: [
      { words: "Headline figure", align: "start", share: 3 },
      { words: "Figure", align: "start", share: 1 },
      { words: "Note", align: "start", share: 3 },
    ],
    rows: cards.map(({ label, figure, detail, status }) => {
      const reason = figure.value === null ? `Not known: ${figure.reason}.` : undefined;
      const note = [status && `${status}.`, reason, detail].filter((words) => words).join(" ");
      const marks = (figure.footnotes ?? []).map((id) => footnotes.mark(id)).join("");
      return {
        cells: [toWords(label), toStrong(toWords(figure.text)) + marks, toWords(note)],
        reference: false,
      };
    }),
  };
}

function toFiguresXml(table: Table, { footnotes, tables }: Omit<BlockWriters, "pictures">): string {
  const { caption, status, columns, rows, notes = [] } = table;
  const marked = (cell: TableCell): string =>
    toWords(printCell(cell)) +
    listCellMarks(cell)
      .map((id) => footnotes.mark(id))
      .join("");
  const shorthands = listTableShorthands(table).map(({ text, reason }) => `${text}: ${reason}.`);
  return [
    toLine(toWords(status === undefined ? caption : `${caption} · ${status}`), "Caption"),
    tables.write({
      header: columns.map(({ header, kind }) => ({
        words: toWords(header),
        align: kind === "number" ? "end" : "start",
        share: kind === "header" ? 2 : 1,
      })),
      rows: rows.map(({ cells, reference }) => ({ cells: cells.map(marked), reference: reference ?? false })),
    }),
    ...[...shorthands, ...notes].map((note) => toLine(toWords(note), "Small")),
  ].join("");
}

export function toLine(words: string, style: string): string {
  return element("text:p", { "text:style-name": style }, words);
}

function toStrong(words: string): string {
  return element("text:span", { "text:style-name": "Strong" }, words);
}

export function toTextXml(text: Text, footnotes: FootnoteWriter): string {
  return listPieces(text)
    .map((piece) => {
      if (typeof piece === "string") return toWords(piece);
      if ("strong" in piece) return toStrong(toWords(piece.strong));
      if ("href" in piece) return toLink(piece.text, piece.href);
      return footnotes.mark(piece.footnote);
    })
    .join("");
}
