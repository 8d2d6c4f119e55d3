import { PDFDocument } from "pdfkit";
import { requireSound } from "../document/check-document.js";
import type { Document } from "../document/document.js";
import { toFootnoteNumbers } from "../document/footnote-numbers.js";
import { toFrame, type Frame, type Orientation } from "./pages/frame.js";
import { drawPages } from "./pages/draw-pages.js";
import { paginate, type Page } from "./pages/paginate.js";
import { toSlabs } from "./slabs/to-slabs.js";
import { densities, type Density } from "./type/density.js";
import { loadFaces, type Faces } from "./type/faces.js";
import { createMeasure, type Measure } from "./type/measure.js";

export interface PdfOptions {
  /** Sides it should not exceed: the page is set tighter until it fits. */
  readonly maxPages?: number | undefined;
  readonly orientation?: Orientation | undefined;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** False where even the tightest setting takes more than `maxPages`; the file is whole all the same. */
  readonly fits: boolean;
  readonly density: Density["name"];
}

/** A document as tagged PDF on A4, the same bytes for the same document. */
export async function toPdf(document: Document, options: PdfOptions = {}): Promise<Pdf> {
  requireSound(document);
  const { maxPages = Number.POSITIVE_INFINITY, orientation = "portrait" } = options;
  const faces = loadFaces();
  const setting = { document, frame: toFrame(orientation), faces, measure: createMeasure(faces) };
  const { density, pages } = findSetting(setting, maxPages);
  const paper = createPaper(document, faces);
  const bytes = collectBytes(paper);
  drawPages(paper, { ...setting, pages });
  paper.end();
  return { bytes: await bytes, pages: pages.length, fits: pages.length <= maxPages, density: density.name };
}

interface DocumentSetting {
  readonly document: Document;
  readonly frame: Frame;
  readonly faces: Faces;
  readonly measure: Measure;
}

interface SetPages {
  readonly density: Density;
  readonly pages: readonly Page[];
}

/** The most readable setting within the pages, or else the tightest. */
function findSetting(setting: DocumentSetting, maxPages: number): SetPages {
  const [first, ...tighter] = densities;
  let found = setPages(setting, first);
  for (const density of tighter) {
    if (found.pages.length <= maxPages) break;
    found = setPages(setting, density);
  }
  return found;
}

/** Tables stay whole where that takes no more pages than breaking them. */
function setPages({ document, frame, faces, measure }: DocumentSetting, density: Density): SetPages {
  const numbers = toFootnoteNumbers(document);
  const { width, height } = frame;
  const [broken, whole] = [true, false].map((breaksTables) => {
    const slabs = toSlabs(document, {
      width,
      pageHeight: height,
      density,
      faces,
      measure,
      numbers,
      breaksTables,
    });
    return paginate(slabs, height);
  });
  const pages = [whole, broken].filter((each) => each !== undefined);
  const fewest = Math.min(...pages.map(({ length }) => length));
  return { density, pages: pages.find(({ length }) => length === fewest) ?? [] };
}

function createPaper({ title, subject, language, status, metadata }: Document, faces: Faces): PDFDocument {
  const published = new Date(`${metadata.published}T00:00:00Z`);
  const paper = new PDFDocument({
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: toPlainMetadata(title),
      Subject: toPlainMetadata(subject),
      Author: toPlainMetadata(metadata.author),
      Keywords: toPlainMetadata(`${status}, release ${metadata.release}, ${metadata.digest}`),
      Creator: "Plumbline",
      CreationDate: published,
      ModDate: published,
    },
  });
  for (const [name, font] of Object.entries(faces)) paper.registerFont(name, font);
  return paper;
}

/** pdfkit writes these words into XML as they are: without the three characters that would break it. */
function toPlainMetadata(text: string): string {
  return text.replaceAll("&", "and").replaceAll(/[<>]/g, "");
}

function collectBytes(paper: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    paper
      .on("data", (chunk) => chunks.push(chunk))
      .on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))))
      .on("error", reject);
  });
}
