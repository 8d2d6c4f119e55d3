import { requireSound } from "../document/check-document.js";
import type { Document, Section } from "../document/document.js";
import { toMetaXml } from "../opendocument/meta.js";
import { namespaces } from "../opendocument/namespaces.js";
import { toPackage, xmlPart } from "../opendocument/to-package.js";
import { toLink, toWords } from "../opendocument/words.js";
import { formatDate } from "../words/format-date.js";
import { element, toXmlFile } from "../xml/element.js";
import { toBlocksXml, toLine, type BlockWriters } from "./blocks.js";
import { createFootnoteWriter } from "./footnotes.js";
import { listContentStyles } from "./content-styles.js";
import { createPictureWriter } from "./pictures.js";
import { createTableWriter } from "./table-xml.js";
import { toStylesXml } from "./styles-xml.js";
import { listWatermarkParts } from "./watermark.js";

/** A document as text to go on writing in: real headings, tables with header rows, footnotes. */
export function toOdt(document: Document): Uint8Array {
  requireSound(document);
  const pictures = createPictureWriter();
  const writers = { footnotes: createFootnoteWriter(document), pictures, tables: createTableWriter() };
  return toPackage(
    [
      xmlPart("content.xml", toContentXml(document, writers)),
      xmlPart("styles.xml", toStylesXml(document)),
      xmlPart("meta.xml", toMetaXml(document)),
      ...pictures.listParts(),
      ...listWatermarkParts(document),
    ],
    { mediaType: "application/vnd.oasis.opendocument.text", published: document.metadata.published },
  );
}

function toContentXml(document: Document, writers: BlockWriters): string {
  const text = [
    toTitleXml(document),
    ...document.sections.map((section) => toSectionXml(section, writers)),
    toAboutXml(document, writers),
  ];
  return toXmlFile(
    element(
      "office:document-content",
      namespaces,
      element("office:automatic-styles", {}, ...listContentStyles(), ...writers.tables.listStyles()),
      element("office:body", {}, element("office:text", {}, ...text)),
    ),
  );
}

function toTitleXml({ title, status, metadata }: Document): string {
  const { source, published, release } = metadata;
  return [
    toLine(toWords(title), "Title"),
    toLine(toWords(`${status}. ${source}, published ${formatDate(published)}. Release ${release}.`), "Small"),
  ].join("");
}

function toSectionXml({ heading, level, status, blocks }: Section, writers: BlockWriters): string {
  const words = status === undefined ? heading : `${heading} · ${status}`;
  return toHeading(words, level) + toBlocksXml(blocks, writers);
}

function toHeading(words: string, level: 1 | 2): string {
  return element(
    "text:h",
    { "text:style-name": `Heading_20_${level}`, "text:outline-level": level },
    toWords(words),
  );
}

/** Notes that no mark led to, and how to get the document again. */
function toAboutXml({ metadata }: Document, { footnotes }: BlockWriters): string {
  const { author, release, permalink, licence, digest } = metadata;
  const again = [
    toWords(`${author}. This document, with the figures of release ${release}: `),
    toLink(permalink, permalink),
    toWords(". Figures under the "),
    toLink(licence.name, licence.href),
    toWords(`. Digest of the release ${digest}.`),
  ].join("");
  return [
    toHeading("Sources and notes", 1),
    ...footnotes.listUnmarked().map((words) => toLine(words, "Small")),
    toLine(again, "Small"),
  ].join("");
}
