export type {
  Block,
  Card,
  Cards,
  Document,
  Licence,
  List,
  Metadata,
  Paragraph,
  Picture,
  Section,
} from "./document/document.js";
export type { Figure, KnownFigure, MissingFigure } from "./document/figure.js";
export type { Citation, Footnote } from "./document/footnote.js";
export type { Column, MarkedWords, Table, TableCell, TableRow } from "./document/table.js";
export type { FootnoteMark, LinkedText, Piece, StrongText, Text } from "./document/text.js";
export { DocumentError, listProblems } from "./document/check-document.js";
export { openGovernmentLicence } from "./document/licence.js";
export { SvgError } from "./svg/parse-svg.js";
export { listCsvFiles, toCsvZip, type TextFile } from "./csv/list-csv-files.js";
export { toCsvMetadata, type CsvFacts } from "./csv/to-csv-metadata.js";
export { listCsvLines, toCsv } from "./csv/to-csv.js";
export { toOds } from "./ods/to-ods.js";
export { toOdt } from "./odt/to-odt.js";
export { toPdf, type Pdf, type PdfOptions } from "./pdf/to-pdf.js";
export { escapeXml } from "./xml/escape.js";
export { toPlainText } from "./plain-text/to-plain-text.js";
