import { requireSound } from "../document/check-document.js";
import type { Document, Section } from "../document/document.js";
import { printFootnote, type Footnote } from "../document/footnote.js";
import { toFootnoteNumbers } from "../document/footnote-numbers.js";
import { formatDate } from "../words/format-date.js";
import { toBlockLines, type BlockSetting } from "./block-lines.js";
import { countLetters, toOneLine, wrapText } from "./wrap.js";

const width = 72;

/** A document as text for an e-mail: lines of 72 letters, tables in columns, notes and links at the end. */
export function toPlainText(document: Document): string {
  requireSound(document);
  const { title, status, metadata, sections, footnotes } = document;
  const { source, published, release } = metadata;
  const setting = { width, numbers: toFootnoteNumbers(document) };
  const origin = `${status}. ${source}, published ${formatDate(published)}. Release ${release}.`;
  const parts: readonly (readonly string[])[] = [
    toHeadingLines(title, "="),
    wrapText(toOneLine(origin), { width }),
    ...(document.watermark === undefined ? [] : [[`*** ${document.watermark.toUpperCase()} ***`]]),
    ...sections.flatMap((section) => toSectionParts(section, setting)),
    toHeadingLines("Sources and notes", "-"),
    ...footnotes.map((footnote, place) => toFootnoteLines(footnote, place + 1)),
    toAboutLines(document),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function toSectionParts(
  { heading, level, status, blocks }: Section,
  setting: BlockSetting,
): readonly (readonly string[])[] {
  const words = status === undefined ? heading : `${heading} (${status})`;
  return [
    toHeadingLines(words, level === 1 ? "-" : undefined),
    ...blocks.map((block) => toBlockLines(block, setting)),
  ];
}

function toHeadingLines(text: string, underline: "=" | "-" | undefined): readonly string[] {
  const lines = wrapText(toOneLine(text), { width });
  if (underline === undefined) return lines;
  return [...lines, underline.repeat(Math.max(...lines.map(countLetters)))];
}

function toFootnoteLines(footnote: Footnote, number: number): readonly string[] {
  const label = `[${number}] `;
  const rest = " ".repeat(label.length);
  const { citation } = footnote;
  return [
    ...wrapText(toOneLine(printFootnote(footnote)), { width, first: label, rest }),
    ...(citation === undefined ? [] : [`${rest}${citation.link}`]),
    ...(citation?.query === undefined ? [] : [`${rest}Query: ${citation.query}`]),
  ];
}

function toAboutLines({ metadata }: Document): readonly string[] {
  const { author, release, permalink, licence, digest } = metadata;
  return [
    ...wrapText(`${author}. This document, with the figures of release ${release}:`, { width }),
    permalink,
    ...wrapText(`Figures under the ${licence.name}:`, { width }),
    licence.href,
    ...wrapText(`Digest of the release: ${digest}`, { width }),
  ];
}
